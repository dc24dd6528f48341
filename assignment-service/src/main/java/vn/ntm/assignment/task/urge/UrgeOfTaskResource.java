package vn.ntm.assignment.task.urge;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.urge.Urge.Level;
import vn.ntm.assignment.task.urge.Urge.UrgeLine;
import vn.ntm.platform.idempotency.Idempotent;

@Path("/tasks/{id}/urges")
@Tag(name = "Urges")
@Authenticated
@RunOnVirtualThread
class UrgeOfTaskResource {

    private final UrgeByHand urgeByHand;
    private final UrgeViews views;

    UrgeOfTaskResource(UrgeByHand urgeByHand, UrgeViews views) {
        this.urgeByHand = urgeByHand;
        this.views = views;
    }

    @POST
    @RolesAllowed({"assigner", "reviewer"})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "urgeTask",
            summary = "Urge the body that owes a task (đôn đốc), with a record",
            description = """
                    Whoever the result goes to may urge at any time, besides the routine that urges before, at and \
                    after the deadline on working days.""")
    public UrgeLine urge(@RestPath UUID id, @Valid @NotNull Urging urging) {
        return urgeByHand.urge(id, urging.level == null ? Level.ASSIGNEE : urging.level, urging.message);
    }

    @GET
    @Operation(
            operationId = "listUrges",
            summary = "List who was urged, when, about what and by whom, the oldest first",
            description = "Of one task, by the routine and by people.")
    public List<UrgeLine> of(@RestPath UUID id) {
        return views.of(id);
    }

    /**
     * What is said to who owes a task.
     *
     * @param level To whom it speaks; left out, to the body that owes it.
     * @param message In words; it stands in the record.
     */
    @Schema(name = "UrgeMessage")
    record Urging(
            @Nullable Level level,
            @NotBlank @Size(max = 4_000) String message) {}
}
