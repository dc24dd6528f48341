package vn.ntm.reporting.review.paper;

import java.util.List;
import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NotPlausible(UUID obligation, List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NotPlausible(var obligation, var violations) ->
                Problem.invalid(
                                "receipt-not-plausible",
                                Words.of(
                                        "Không ghi nhận được việc nhận bản giấy của nghĩa vụ %s.",
                                        "The receipt on paper of obligation %s cannot be recorded.", obligation))
                        .with(violations)
                        .remedy(Remedy.by(
                                "reviewer",
                                "Đối chiếu sổ văn thư rồi ghi lại kèm minh chứng.",
                                "Compare the mail register, and record it again with proof."));
        };
    }
}
