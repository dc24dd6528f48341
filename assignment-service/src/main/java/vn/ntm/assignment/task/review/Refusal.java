package vn.ntm.assignment.task.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** What a task itself cannot know, and a review still refuses. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NotTheDecider(Code decider, List<Code> deciding) implements Refusal {}

    record LeadDeclares(UUID task) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NotTheDecider(var decider, var deciding) ->
                Problem.invalid(
                                "not-the-decider",
                                Words.of(
                                        "Nhiệm vụ này kết thúc bằng quyết định của: %s.",
                                        "The decision that ends this task is with: %s.",
                                        deciding.stream().map(Code::text).collect(Collectors.joining(", "))))
                        .with(List.of(new Violation(
                                "/decidedBy",
                                "not-the-decider",
                                decider.text(),
                                Words.of("Không phải cơ quan quyết định.", "It does not decide here."))))
                        .remedy(Remedy.of(
                                "Nêu cơ quan có quyền quyết định việc này.", "Name the body that decides this."));
            case LeadDeclares(var id) ->
                Problem.forbidden(
                                "lead-declares",
                                Words.of(
                                        "Điều kiện của nhiệm vụ %s do cơ quan chủ trì hoặc cơ quan giao xác nhận.",
                                        "The condition of task %s is declared by who leads or who assigned it.", id))
                        .remedy(Remedy.by("reporter", "Cơ quan chủ trì xác nhận.", "The leading body declares it."));
        };
    }
}
