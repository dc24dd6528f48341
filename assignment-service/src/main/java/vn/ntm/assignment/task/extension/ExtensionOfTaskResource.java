package vn.ntm.assignment.task.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import vn.ntm.assignment.task.extension.ExtensionRequest.ExtensionLine;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.idempotency.Idempotent;

@Path("/tasks/{id}/extension-requests")
@Tag(name = "Extensions and escalations")
@Authenticated
@RunOnVirtualThread
class ExtensionOfTaskResource {

    private final AskExtension askExtension;
    private final ExtensionViews views;

    ExtensionOfTaskResource(AskExtension askExtension, ExtensionViews views) {
        this.askExtension = askExtension;
        this.views = views;
    }

    @POST
    @RolesAllowed("reporter")
    @Idempotent
    @Operation(operationId = "askExtension", summary = "Ask for more time", description = """
                    Only who leads asks, one request at a time. Asked before the deadline, the new one is what \
                    counts, however late the answer; asked for afterwards, the old one stays missed.""")
    public RestResponse<ExtensionLine> ask(@RestPath UUID id, @Valid @NotNull Asked asked) {
        return askExtension
                .ask(id, Deadline.onOrBefore(asked.until), asked.reason)
                .answer();
    }

    @GET
    @Operation(
            operationId = "listExtensionRequests",
            summary = "List what was asked for and answered, the oldest first",
            description = "Of one task.")
    public List<ExtensionLine> of(@RestPath UUID id) {
        return views.of(id);
    }

    /**
     * How much more time is asked for.
     *
     * @param until The new last day on time, after the present one.
     * @param reason Why it is needed.
     */
    @Schema(name = "ExtensionAsked")
    record Asked(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 4_000) String reason) {}
}
