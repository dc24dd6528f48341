package vn.ntm.platform.parameter;

import java.util.List;
import java.util.Locale;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

record MalformedParameter(String kind, String text, String why) implements Refusal {

    @Override
    public Problem problem() {
        return Problem.malformed(
                        "malformed-parameter",
                        Words.of("Tham số \"%s\" không đúng dạng.", "The parameter \"%s\" is malformed.", text))
                .with(List.of(new Violation(
                        "",
                        "not-a-" + kind.toLowerCase(Locale.ROOT),
                        text,
                        Words.of("Không đọc được: %s", "Cannot be read: %s", why))));
    }
}
