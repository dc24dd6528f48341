package vn.ntm.reporting.regime;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchRegime(Code code) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchRegime(var code) ->
                Problem.notFound(
                        "no-such-regime",
                        Words.of("Không có chế độ báo cáo %s.", "There is no reporting regime %s.", code));
        };
    }
}
