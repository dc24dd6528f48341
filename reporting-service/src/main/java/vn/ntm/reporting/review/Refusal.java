package vn.ntm.reporting.review;

import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NothingSent(UUID report) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NothingSent(var report) ->
                Problem.conflict(
                        "nothing-sent",
                        Words.of("Báo cáo %s chưa được gửi lần nào.", "Report %s has not been sent yet.", report));
        };
    }
}
