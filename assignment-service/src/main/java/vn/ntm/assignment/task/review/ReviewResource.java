package vn.ntm.assignment.task.review;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

import vn.ntm.assignment.task.Decision;
import vn.ntm.assignment.task.TaskViews;
import vn.ntm.assignment.task.TaskViews.TaskFile;
import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.revision.IfMatch;

@Path("/tasks/{id}")
@Tag(name = "Tasks")
@Authenticated
@RunOnVirtualThread
class ReviewResource {

    private final ForwardTask forwardTask;
    private final ReturnTask returnTask;
    private final CompleteTask completeTask;
    private final DecideTask decideTask;
    private final DeclareCondition declareCondition;
    private final TaskViews views;

    ReviewResource(
            ForwardTask forwardTask,
            ReturnTask returnTask,
            CompleteTask completeTask,
            DecideTask decideTask,
            DeclareCondition declareCondition,
            TaskViews views) {
        this.forwardTask = forwardTask;
        this.returnTask = returnTask;
        this.completeTask = completeTask;
        this.decideTask = decideTask;
        this.declareCondition = declareCondition;
        this.views = views;
    }

    @POST
    @Path("/forward")
    @RolesAllowed({"assigner", "reviewer"})
    @Idempotent
    @Operation(summary = "Pass the result on, by a body that it goes through (qua)")
    public RestResponse<TaskFile> forward(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @Nullable Remark remark) {
        forwardTask.forward(id, ifMatch, remark == null ? null : remark.remark);
        return views.file(id).answer();
    }

    @POST
    @Path("/return")
    @RolesAllowed({"assigner", "reviewer"})
    @Idempotent
    @Operation(summary = "Give the result back, with the reason")
    public RestResponse<TaskFile> giveBack(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Reason reason) {
        returnTask.giveBack(id, ifMatch, reason.reason);
        return views.file(id).answer();
    }

    @POST
    @Path("/complete")
    @RolesAllowed({"assigner", "reviewer"})
    @Idempotent
    @Operation(summary = "Take the result as done; the bodies that support are done with it")
    public RestResponse<TaskFile> complete(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @Nullable Remark remark) {
        completeTask.complete(id, ifMatch, remark == null ? null : remark.remark);
        return views.file(id).answer();
    }

    @POST
    @Path("/decision")
    @RolesAllowed({"assigner", "reviewer"})
    @Idempotent
    @Operation(summary = "Record the decision of the body that the task was submitted to, which ends it")
    public RestResponse<TaskFile> decide(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Decided decided) {
        decideTask.decide(id, ifMatch, new Decision(decided.decidedBy, decided.number, decided.date, decided.remark));
        return views.file(id).answer();
    }

    @POST
    @Path("/condition")
    @RolesAllowed({"assigner", "reviewer", "reporter"})
    @Idempotent
    @Operation(summary = "Declare whether the condition is met; until then a conditional task waits")
    public RestResponse<TaskFile> declare(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Condition said) {
        declareCondition.declare(id, ifMatch, said.met, said.reason);
        return views.file(id).answer();
    }

    record Reason(@NotBlank @Size(max = 4_000) String reason) {}

    record Remark(@Size(max = 4_000) @Nullable String remark) {}

    record Decided(
            @NotNull Code decidedBy,
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date,
            @Size(max = 4_000) @Nullable String remark) {}

    record Condition(
            @NotNull Boolean met,
            @NotBlank @Size(max = 4_000) String reason) {}
}
