package vn.ntm.assignment.task;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way a task says no. */
public sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchTask(UUID id) implements Refusal {}

    record NotFromHere(State is, State wanted) implements Refusal {}

    record NotTheAssignee(Code assignee) implements Refusal {}

    record NotTheIssuersSide(Code issuer, List<Code> receivers) implements Refusal {}

    record OnlyTheLeadSubmits(List<Code> leading) implements Refusal {}

    record NotTheFinalReceiver(Code issuer, Routing routing) implements Refusal {}

    record NotAChecker(Code checker, List<Code> outstanding) implements Refusal {}

    record NotYetForwarded(List<Code> outstanding) implements Refusal {}

    record DecisionMissing(List<Code> deciding) implements Refusal {}

    record HasNoCondition(UUID task) implements Refusal {}

    record NeverDue(UUID task) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchTask(var id) ->
                Problem.notFound("no-such-task", Words.of("Không có nhiệm vụ %s.", "There is no task %s.", id))
                        .remedy(Remedy.of(
                                "Kiểm tra mã; việc bạn được xem: GET /api/v1/tasks.",
                                "Check the id; those you may read: GET /api/v1/tasks."));
            case NotFromHere(var is, var wanted) ->
                Problem.conflict(
                                "task-not-from-here",
                                Words.of(
                                        "Nhiệm vụ đang ở trạng thái %s, không thể chuyển sang %s.",
                                        "A task that is %s cannot become %s.", is, wanted))
                        .remedy(Remedy.of(
                                "Đọc lại nhiệm vụ để biết trạng thái hiện tại.",
                                "Read the task again to see its state."));
            case NotTheAssignee(var assignee) ->
                Problem.forbidden(
                                "not-the-assignee",
                                Words.of("Nhiệm vụ được giao cho %s.", "The task is assigned to %s.", assignee))
                        .remedy(Remedy.by(
                                "reporter", "Cơ quan được giao thực hiện.", "The body it is assigned to can do this."));
            case NotTheIssuersSide(var issuer, var receivers) ->
                Problem.forbidden(
                                "not-the-issuers-side",
                                Words.of(
                                        "Chỉ %s hoặc cơ quan nhận (%s) được làm việc này.",
                                        "Only %s or a receiving body (%s) can do this.", issuer, names(receivers)))
                        .remedy(Remedy.by(
                                "reviewer", "Cơ quan giao việc xem xét.", "The body that assigned it can review it."));
            case OnlyTheLeadSubmits(var leading) ->
                Problem.conflict(
                                "only-the-lead-submits",
                                Words.of(
                                        "Cơ quan phối hợp không nộp kết quả; chủ trì: %s.",
                                        "A coordinating body does not submit; the lead is with %s.", names(leading)))
                        .remedy(Remedy.by(
                                "reporter", "Cơ quan chủ trì nộp kết quả.", "The leading body submits the result."));
            case NotTheFinalReceiver(var issuer, var routing) ->
                Problem.forbidden(
                                "not-the-final-receiver",
                                Words.of(
                                        "Cơ quan báo cáo gửi qua chỉ chuyển tiếp hoặc trả lại; %s hoặc nơi nhận (%s) kết thúc nhiệm vụ.",
                                        "Who checks on the way forwards or returns; %s or a receiver (%s) ends the task.",
                                        issuer,
                                        names(routing.reportTo())))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Chuyển tiếp: POST /api/v1/tasks/{id}/forward.",
                                "Forward it: POST /api/v1/tasks/{id}/forward."));
            case NotAChecker(var checker, var outstanding) ->
                Problem.conflict(
                                "not-a-checker",
                                Words.of(
                                        "%s không còn phải kiểm tra kết quả này; còn chờ: %s.",
                                        "%s has nothing to check here; still waiting for: %s.",
                                        checker,
                                        names(outstanding)))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Tài khoản của chính cơ quan kiểm tra chuyển tiếp.",
                                "An account of the checking body itself forwards."));
            case NotYetForwarded(var outstanding) ->
                Problem.conflict(
                                "not-yet-forwarded",
                                Words.of(
                                        "Kết quả gửi qua %s, chưa được chuyển tiếp.",
                                        "The result goes through %s, who has not forwarded it.", names(outstanding)))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Cơ quan báo cáo gửi qua chuyển tiếp, hoặc trả lại kèm lý do.",
                                "The body it goes through forwards it, or returns it with a reason."));
            case DecisionMissing(var deciding) ->
                Problem.conflict(
                                "decision-missing",
                                Words.of(
                                        "Nhiệm vụ kết thúc bằng quyết định của %s, chưa được ghi nhận.",
                                        "The task ends with a decision of %s, which is not recorded.", names(deciding)))
                        .remedy(Remedy.by(
                                "assigner",
                                "Ghi số và ngày quyết định: POST /api/v1/tasks/{id}/decision.",
                                "Record its number and date: POST /api/v1/tasks/{id}/decision."));
            case HasNoCondition(var id) ->
                Problem.conflict(
                                "has-no-condition",
                                Words.of("Nhiệm vụ %s không có điều kiện.", "The task %s has no condition.", id))
                        .remedy(Remedy.of("Thực hiện như bình thường.", "It goes on as it is."));
            case NeverDue(var id) ->
                Problem.conflict(
                                "never-due",
                                Words.of(
                                        "Nhiệm vụ %s không có thời hạn hoặc đã kết thúc.",
                                        "The task %s has no deadline, or has ended.", id))
                        .remedy(Remedy.of(
                                "Báo cáo khi phát sinh: POST /api/v1/tasks/{id}/exception-reports.",
                                "Report what arises: POST /api/v1/tasks/{id}/exception-reports."));
        };
    }

    private static String names(List<Code> bodies) {
        return bodies.stream().map(Code::text).collect(Collectors.joining(", "));
    }
}
