package vn.ntm.assignment.task.extension;

import java.util.List;
import java.util.UUID;

import vn.ntm.assignment.task.extension.ExtensionRequest.State;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way an extension says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchRequest(UUID id) implements Refusal {}

    record NothingToExtend(UUID task) implements Refusal {}

    record OneIsPending(UUID task) implements Refusal {}

    record AlreadyAnswered(UUID id, State state) implements Refusal {}

    record NotLater(Deadline wanted, Deadline deadline) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchRequest(var id) ->
                Problem.notFound(
                                "no-such-extension-request",
                                Words.of("Không có đề nghị gia hạn %s.", "There is no extension request %s.", id))
                        .remedy(Remedy.of(
                                "Xem các đề nghị của nhiệm vụ: GET /api/v1/tasks/{id}/extension-requests.",
                                "See the requests of the task: GET /api/v1/tasks/{id}/extension-requests."));
            case NothingToExtend(var task) ->
                Problem.conflict(
                                "nothing-to-extend",
                                Words.of(
                                        "Nhiệm vụ %s không có hạn, đã nộp hoặc đã kết thúc, hoặc bạn chỉ phối hợp.",
                                        "Task %s has no deadline, is submitted or ended, or you only coordinate.",
                                        task))
                        .remedy(Remedy.by(
                                "reporter", "Cơ quan chủ trì đề nghị gia hạn.", "The leading body asks for it."));
            case OneIsPending(var task) ->
                Problem.conflict(
                                "one-is-pending",
                                Words.of(
                                        "Nhiệm vụ %s đã có một đề nghị gia hạn chưa được trả lời.",
                                        "Task %s has an extension request that waits for its answer.", task))
                        .remedy(Remedy.by("assigner", "Cơ quan giao trả lời trước.", "Who assigned it answers first."));
            case AlreadyAnswered(var id, var state) ->
                Problem.conflict(
                                "already-answered",
                                Words.of("Đề nghị %s đã được trả lời: %s.", "Request %s is answered: %s.", id, state))
                        .remedy(Remedy.by("reporter", "Gửi đề nghị mới.", "Ask anew."));
            case NotLater(var wanted, var deadline) ->
                Problem.invalid(
                                "not-later",
                                Words.of(
                                        "Hạn mới, %1$s, phải sau hạn hiện tại, %2$s.",
                                        "The new deadline, %3$s, must be after the present one, %4$s.",
                                        wanted.inVietnamese(),
                                        deadline.inVietnamese(),
                                        wanted.inEnglish(),
                                        deadline.inEnglish()))
                        .with(List.of(new Violation(
                                "/until",
                                "not-later",
                                wanted.lastDay().toString(),
                                Words.of("Không muộn hơn hạn hiện tại.", "It is no later than the deadline."))))
                        .remedy(Remedy.of(
                                "Nêu một ngày muộn hơn hạn hiện tại.", "Name a day after the present deadline."));
        };
    }
}
