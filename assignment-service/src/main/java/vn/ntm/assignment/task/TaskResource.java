package vn.ntm.assignment.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.TaskViews.TaskFile;
import vn.ntm.assignment.task.TaskViews.Wanted;
import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/tasks")
@Tag(name = "Tasks")
@Authenticated
@RunOnVirtualThread
class TaskResource {

    private final AcceptTask acceptTask;
    private final ReportProgress reportProgress;
    private final SubmitTask submitTask;
    private final TaskViews views;

    TaskResource(AcceptTask acceptTask, ReportProgress reportProgress, SubmitTask submitTask, TaskViews views) {
        this.acceptTask = acceptTask;
        this.reportProgress = reportProgress;
        this.submitTask = submitTask;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "List tasks that one's branch owes or is owed",
            description = "In the order in which they were assigned. Every condition narrows the list.")
    public Page<TaskLine> list(
            @RestQuery @Nullable Code assignee,
            @RestQuery @Nullable Role role,
            @RestQuery @Nullable State state,
            @RestQuery @Nullable LocalDate dueBefore,
            @RestQuery @Nullable Code directive,
            @BeanParam @Valid PageRequest page) {
        return views.found(new Wanted(assignee, role, state, dueBefore, directive), page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readTask",
            summary = "Read one task with its history",
            description = "Known to the body that owes it, or did, and to those it is owed to or routed through.")
    public RestResponse<TaskFile> read(@RestPath UUID id) {
        return views.file(id).answer();
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed("reporter")
    @Idempotent
    @Operation(
            operationId = "acceptTask",
            summary = "Take a task on",
            description = "Only an ASSIGNED task can be taken on.")
    public RestResponse<TaskFile> accept(@RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        acceptTask.accept(id, ifMatch);
        return views.file(id).answer();
    }

    @POST
    @Path("/{id}/progress")
    @RolesAllowed("reporter")
    @Idempotent
    @Operation(
            operationId = "reportTaskProgress",
            summary = "Say how far a task has come",
            description = "Of a task that was taken on or given back, as often as there is something to say.")
    public RestResponse<TaskFile> progress(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Progress progress) {
        reportProgress.report(id, ifMatch, progress.percent, progress.remark, progress.evidence);
        return views.file(id).answer();
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed("reporter")
    @Idempotent
    @Operation(operationId = "submitTask", summary = "Submit the result of a task with its evidence", description = """
                    The instant of arrival decides whether it is on time, to the millisecond. Only who leads \
                    submits. Tells TaskSubmitted.""")
    public RestResponse<TaskFile> submit(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull Submission submission) {
        submitTask.submit(id, ifMatch, submission.remark, submission.evidence);
        return views.file(id).answer();
    }

    /**
     * How far a body has come with a task.
     *
     * @param percent In percent, 0 to 100.
     * @param remark What is to be said of it.
     * @param evidence What shows it.
     */
    @Schema(name = "TaskProgress")
    record Progress(
            @Min(0) @Max(100) int percent,
            @Size(max = 4_000) @Nullable String remark,
            @Size(max = 100) List<@Valid @NotNull Evidence> evidence) {

        Progress {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }

    /**
     * The result of a task.
     *
     * @param remark What is to be said of it.
     * @param evidence What shows it.
     */
    @Schema(name = "TaskSubmission")
    record Submission(
            @Size(max = 4_000) @Nullable String remark,
            @Size(max = 100) List<@Valid @NotNull Evidence> evidence) {

        Submission {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }
}
