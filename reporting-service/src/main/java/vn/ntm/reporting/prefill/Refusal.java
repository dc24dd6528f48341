package vn.ntm.reporting.prefill;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NotYoursToSee(Code regime) implements Refusal {}

    record MonthMalformed(String text) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NotYoursToSee(var regime) ->
                Problem.notFound(
                        "no-such-regime",
                        Words.of("Không có chế độ báo cáo %s.", "There is no reporting regime %s.", regime));
            case MonthMalformed(var text) ->
                Problem.malformed(
                        "malformed-parameter",
                        Words.of("\"%s\" không phải là tháng (2026-06).", "\"%s\" is not a month (2026-06).", text));
        };
    }
}
