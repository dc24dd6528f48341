package vn.ntm.assignment.task.escalation;

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
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.escalation.Escalation.EscalationLine;
import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;

@Path("/tasks/{id}/escalations")
@Tag(name = "Extensions and escalations")
@Authenticated
@RunOnVirtualThread
class EscalationOfTaskResource {

    private final EscalateTask escalateTask;
    private final EscalationViews views;

    EscalationOfTaskResource(EscalateTask escalateTask, EscalationViews views) {
        this.escalateTask = escalateTask;
        this.views = views;
    }

    @POST
    @RolesAllowed("reporter")
    @Idempotent
    @Operation(
            operationId = "escalateTask",
            summary = "Send up what is beyond one's authority (\"vượt thẩm quyền\")",
            description = "The issuer decides, or a body above it that is named. Tells TaskEscalated.")
    public RestResponse<EscalationLine> escalate(@RestPath UUID id, @Valid @NotNull Beyond beyond) {
        return escalateTask.escalate(id, beyond.to, beyond.reason).answer();
    }

    @GET
    @Operation(
            operationId = "listTaskEscalations",
            summary = "List what was sent up of a task, the oldest first",
            description = "With the decisions.")
    public List<EscalationLine> of(@RestPath UUID id) {
        return views.of(id);
    }

    /**
     * What is beyond a body's authority ("vượt thẩm quyền").
     *
     * @param to The body that shall decide: the issuer of the directive or a body above it; left out, the issuer.
     * @param reason Why it is beyond the body's authority, and what is asked for.
     */
    @Schema(name = "EscalationRaised")
    record Beyond(
            @Nullable Code to, @NotBlank @Size(max = 4_000) String reason) {}
}
