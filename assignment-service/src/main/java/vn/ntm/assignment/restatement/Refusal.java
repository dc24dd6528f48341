package vn.ntm.assignment.restatement;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Words;

/** Why no figures are shown. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchBody(Code code) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchBody(var code) ->
                Problem.notFound(
                        "no-such-organisation",
                        Words.of(
                                "Không có cơ quan %s trong phạm vi của bạn.",
                                "There is no organisation %s in your branch.", code));
        };
    }
}
