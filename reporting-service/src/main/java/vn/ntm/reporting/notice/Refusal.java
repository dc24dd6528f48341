package vn.ntm.reporting.notice;

import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchNotice(UUID id) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchNotice(var id) ->
                Problem.notFound("no-such-notice", Words.of("Không có thông báo %s.", "There is no notice %s.", id));
        };
    }
}
