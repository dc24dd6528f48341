package vn.ntm.assignment.task;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way a task says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchTask(UUID id) implements Refusal {}

    record NotFromHere(State is, State wanted) implements Refusal {}

    record NotTheAssignee(Code assignee) implements Refusal {}

    record NotTheIssuersSide(Code issuer, List<Code> receivers) implements Refusal {}

    record OnlyTheLeadSubmits(List<Code> leading) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchTask(var id) ->
                Problem.notFound("no-such-task", Words.of("Không có nhiệm vụ %s.", "There is no task %s.", id));
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
                                        "Only %s or a receiving body (%s) can do this.",
                                        issuer,
                                        receivers.stream().map(Code::text).collect(Collectors.joining(", "))))
                        .remedy(Remedy.by(
                                "reviewer", "Cơ quan giao việc xem xét.", "The body that assigned it can review it."));
            case OnlyTheLeadSubmits(var leading) -> {
                var names = leading.stream().map(Code::text).collect(Collectors.joining(", "));
                yield Problem.conflict(
                                "only-the-lead-submits",
                                Words.of(
                                        "Cơ quan phối hợp không nộp kết quả; chủ trì: %s.",
                                        "A coordinating body does not submit; the lead is with %s.", names))
                        .remedy(Remedy.by(
                                "reporter", "Cơ quan chủ trì nộp kết quả.", "The leading body submits the result."));
            }
        };
    }
}
