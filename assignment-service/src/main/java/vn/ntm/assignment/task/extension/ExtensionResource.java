package vn.ntm.assignment.task.extension;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.extension.ExtensionRequest.ExtensionLine;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.revision.IfMatch;

@Path("/extension-requests")
@Tag(name = "Extensions")
@Authenticated
@RunOnVirtualThread
class ExtensionResource {

    private final AnswerExtension answerExtension;
    private final ExtensionViews views;

    ExtensionResource(AnswerExtension answerExtension, ExtensionViews views) {
        this.answerExtension = answerExtension;
        this.views = views;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One request")
    public RestResponse<ExtensionLine> one(@RestPath UUID id) {
        return views.one(id).answer();
    }

    @POST
    @Path("/{id}/grant")
    @RolesAllowed("assigner")
    @Idempotent
    @Operation(summary = "Grant it, as asked or until another day")
    public RestResponse<ExtensionLine> grant(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Granted granted) {
        var until = granted.until == null ? null : Deadline.onOrBefore(granted.until);
        return answerExtension.grant(id, ifMatch, until, granted.reason).answer();
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed("assigner")
    @Idempotent
    @Operation(summary = "Refuse it, with the reason")
    public RestResponse<ExtensionLine> refuse(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Answer answer) {
        return answerExtension.refuse(id, ifMatch, answer.reason).answer();
    }

    /** @param until the last day granted, if not the one asked for */
    record Granted(
            @Nullable LocalDate until,
            @NotBlank @Size(max = 4_000) String reason) {}

    record Answer(@NotBlank @Size(max = 4_000) String reason) {}
}
