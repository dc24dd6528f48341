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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.extension.ExtensionRequest.ExtensionLine;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.revision.IfMatch;

@Path("/extension-requests")
@Tag(name = "Extensions and escalations")
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
    @Operation(
            operationId = "readExtensionRequest",
            summary = "Read one request for more time",
            description = "With its answer, once there is one.")
    public RestResponse<ExtensionLine> one(@RestPath UUID id) {
        return views.one(id).answer();
    }

    @POST
    @Path("/{id}/grant")
    @RolesAllowed("assigner")
    @Idempotent
    @Operation(
            operationId = "grantExtension",
            summary = "Grant more time, as asked or until another day",
            description = "Moves the deadline of the task and of those that support it. Tells TaskExtended.")
    public RestResponse<ExtensionLine> grant(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Granted granted) {
        var until = granted.until == null ? null : Deadline.onOrBefore(granted.until);
        return answerExtension.grant(id, ifMatch, until, granted.reason).answer();
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed("assigner")
    @Idempotent
    @Operation(
            operationId = "refuseExtension",
            summary = "Refuse more time, with the reason",
            description = "The deadline stays; the body may ask anew.")
    public RestResponse<ExtensionLine> refuse(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Answer answer) {
        return answerExtension.refuse(id, ifMatch, answer.reason).answer();
    }

    /**
     * More time is given.
     *
     * @param until The last day granted, after the present one; left out, the day that was asked for.
     * @param reason Why; the body that asked reads it.
     */
    @Schema(name = "ExtensionGranted")
    record Granted(
            @Nullable LocalDate until,
            @NotBlank @Size(max = 4_000) String reason) {}

    /**
     * No more time is given.
     *
     * @param reason Why not; the body that asked reads it.
     */
    @Schema(name = "ExtensionRefused")
    record Answer(@NotBlank @Size(max = 4_000) String reason) {}
}
