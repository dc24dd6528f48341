package vn.ntm.assignment.task.exception;

import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way an exception report says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NotOfThisKind(UUID task) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NotOfThisKind(var task) ->
                Problem.conflict(
                                "not-an-exception-report",
                                Words.of(
                                        "Nhiệm vụ %s không phải báo cáo khi phát sinh, hoặc đã kết thúc.",
                                        "Task %s is no exception report, or has ended.", task))
                        .remedy(Remedy.by(
                                "reporter",
                                "Nộp kết quả: POST /api/v1/tasks/{id}/submit.",
                                "Submit the result: POST /api/v1/tasks/{id}/submit."));
        };
    }
}
