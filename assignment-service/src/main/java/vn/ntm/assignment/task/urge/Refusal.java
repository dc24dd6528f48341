package vn.ntm.assignment.task.urge;

import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way an urging says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchUrge(UUID id) implements Refusal {}

    record NothingToUrge(UUID task) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchUrge(var id) ->
                Problem.notFound("no-such-urge", Words.of("Không có bản ghi đôn đốc %s.", "There is no urge %s.", id))
                        .remedy(Remedy.of(
                                "Xem các lần đôn đốc của nhiệm vụ: GET /api/v1/tasks/{id}/urges.",
                                "See the urges of the task: GET /api/v1/tasks/{id}/urges."));
            case NothingToUrge(var task) ->
                Problem.conflict(
                                "nothing-to-urge", Words.of("Nhiệm vụ %s đã kết thúc.", "The task %s has ended.", task))
                        .remedy(Remedy.of("Đọc lại nhiệm vụ.", "Read the task again."));
        };
    }
}
