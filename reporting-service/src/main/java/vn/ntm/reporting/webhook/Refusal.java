package vn.ntm.reporting.webhook;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchWebhook(Code code) implements Refusal {}

    record BreaksRules(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchWebhook(var code) ->
                Problem.notFound("no-such-webhook", Words.of("Không có webhook %s.", "There is no webhook %s.", code));
            case BreaksRules(var violations) ->
                Problem.invalid("webhook-breaks-rules", Words.of("Webhook không hợp lệ.", "The webhook breaks rules."))
                        .with(violations)
                        .remedy(
                                Remedy.of(
                                        "Dùng địa chỉ https công khai, cổng được phép và cơ quan thuộc phạm vi của mình.",
                                        "Use a public https address at a port that is allowed, and a body of your own branch."));
        };
    }
}
