package vn.ntm.assignment.task.escalation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way an escalation says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchEscalation(UUID id) implements Refusal {}

    record NothingToEscalate(UUID task) implements Refusal {}

    record NotAboveTheIssuer(Code to, List<Code> possible) implements Refusal {}

    record SomebodyElseDecides(Code decider) implements Refusal {}

    record DecidedAlready(UUID id) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchEscalation(var id) ->
                Problem.notFound(
                                "no-such-escalation",
                                Words.of("Không có kiến nghị %s.", "There is no escalation %s.", id))
                        .remedy(Remedy.of(
                                "Xem các kiến nghị của nhiệm vụ: GET /api/v1/tasks/{id}/escalations.",
                                "See the escalations of the task: GET /api/v1/tasks/{id}/escalations."));
            case NothingToEscalate(var task) ->
                Problem.conflict(
                                "nothing-to-escalate",
                                Words.of("Nhiệm vụ %s đã kết thúc.", "The task %s has ended.", task))
                        .remedy(Remedy.of("Đọc lại nhiệm vụ.", "Read the task again."));
            case NotAboveTheIssuer(var to, var possible) ->
                Problem.invalid(
                                "not-above-the-issuer",
                                Words.of(
                                        "Chỉ kiến nghị lên: %s.",
                                        "It can go up to: %s.",
                                        possible.stream().map(Code::text).collect(Collectors.joining(", "))))
                        .with(List.of(new Violation(
                                "/to",
                                "not-above-the-issuer",
                                to.text(),
                                Words.of(
                                        "Không phải cơ quan giao hay cấp trên của cơ quan giao.",
                                        "It is neither the issuer nor above it."))))
                        .remedy(Remedy.of("Nêu một trong các cơ quan đó.", "Name one of these."));
            case SomebodyElseDecides(var decider) ->
                Problem.forbidden(
                                "somebody-else-decides",
                                Words.of("Kiến nghị này do %s quyết định.", "This is for %s to decide.", decider))
                        .remedy(Remedy.by("assigner", "Cơ quan đó trả lời.", "That body answers."));
            case DecidedAlready(var id) ->
                Problem.conflict(
                                "decided-already",
                                Words.of("Kiến nghị %s đã được quyết định.", "Escalation %s is decided.", id))
                        .remedy(Remedy.by("reporter", "Gửi kiến nghị mới.", "Send up a new one."));
        };
    }
}
