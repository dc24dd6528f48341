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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    @Operation(
            operationId = "forwardTask",
            summary = "Pass a result on, as a body that it goes through (qua)",
            description = """
                    The checking body itself does this, nobody in its place. The result then goes to the next \
                    checker, or to those it is reported to.""")
    public RestResponse<TaskFile> forward(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @Nullable Remark remark) {
        forwardTask.forward(id, ifMatch, remark == null ? null : remark.remark);
        return views.file(id).answer();
    }

    @POST
    @Path("/return")
    @RolesAllowed({"assigner", "reviewer"})
    @Idempotent
    @Operation(operationId = "returnTask", summary = "Give a result back, with the reason", description = """
                    What was submitted no longer counts, and whoever checked it checks what comes anew. Tells \
                    TaskReturned.""")
    public RestResponse<TaskFile> giveBack(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Reason reason) {
        returnTask.giveBack(id, ifMatch, reason.reason);
        return views.file(id).answer();
    }

    @POST
    @Path("/complete")
    @RolesAllowed({"assigner", "reviewer"})
    @Idempotent
    @Operation(operationId = "completeTask", summary = "Take a result as done", description = """
                    The bodies that support are done when those who lead are. A task that ends with another body's \
                    decision is ended by recording that. Tells TaskCompleted.""")
    public RestResponse<TaskFile> complete(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @Nullable Remark remark) {
        completeTask.complete(id, ifMatch, remark == null ? null : remark.remark);
        return views.file(id).answer();
    }

    @POST
    @Path("/decision")
    @RolesAllowed({"assigner", "reviewer"})
    @Idempotent
    @Operation(
            operationId = "recordTaskDecision",
            summary = "Record the decision that a task ends with (\"trình … quyết định\")",
            description = "Who decides may sit outside; then the issuer's side records it. Tells TaskCompleted.")
    public RestResponse<TaskFile> decide(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Decided decided) {
        decideTask.decide(id, ifMatch, new Decision(decided.decidedBy, decided.number, decided.date, decided.remark));
        return views.file(id).answer();
    }

    @POST
    @Path("/condition")
    @RolesAllowed({"assigner", "reviewer", "reporter"})
    @Idempotent
    @Operation(
            operationId = "declareTaskCondition",
            summary = "Declare whether the condition of a task is met (\"nếu đủ điều kiện\")",
            description = """
                    Until then a conditional task waits; not met, it does not apply, and that may change. A \
                    condition of a part only is noted, and the rest goes on. Who leads or who assigned it declares \
                    it.""")
    public RestResponse<TaskFile> declare(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Condition said) {
        declareCondition.declare(id, ifMatch, said.met, said.reason);
        return views.file(id).answer();
    }

    /**
     * Why a result is given back.
     *
     * @param reason What is to be done before it comes again; the body that owes it reads this.
     */
    @Schema(name = "ReasonOfReturn")
    record Reason(@NotBlank @Size(max = 4_000) String reason) {}

    /**
     * What is to be said of a result that is passed on or taken.
     *
     * @param remark In words; it stands in the history.
     */
    @Schema(name = "TaskRemark")
    record Remark(@Size(max = 4_000) @Nullable String remark) {}

    /**
     * The decision that ends a task.
     *
     * @param decidedBy The body that decided; one of the task's submitTo.
     * @param number Number and symbol of the decision.
     * @param date The day of the decision.
     * @param remark What else is to be said of it.
     */
    @Schema(name = "DecisionRecorded")
    record Decided(
            @NotNull Code decidedBy,
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date,
            @Size(max = 4_000) @Nullable String remark) {}

    /**
     * Whether the condition of a task is met.
     *
     * @param met True if it is.
     * @param reason Why, in words; it stands in the history.
     */
    @Schema(name = "ConditionDeclared")
    record Condition(
            @NotNull Boolean met,
            @NotBlank @Size(max = 4_000) String reason) {}
}
