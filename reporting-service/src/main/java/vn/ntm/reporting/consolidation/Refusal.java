package vn.ntm.reporting.consolidation;

import java.time.Instant;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NothingAsked(Code regime, Period period) implements Refusal {}

    record AlreadyClosed(String number) implements Refusal {}

    record StillRunning(Period period, Instant deadline, long outstanding) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NothingAsked(var regime, var period) ->
                Problem.notFound(
                        "nothing-asked",
                        Words.of(
                                "Chế độ %s không có kỳ %s, hoặc báo cáo không gửi về cơ quan của bạn.",
                                "Regime %s has no period %s, or its reports do not come to your organisation.",
                                regime,
                                period));
            case AlreadyClosed(var number) ->
                Problem.conflict(
                                "consolidation-closed",
                                Words.of(
                                        "Bản tổng hợp đã chốt với số %s.",
                                        "The consolidation was closed as %s.", number))
                        .remedy(
                                Remedy.by(
                                        "reviewer",
                                        "Xem bản đã chốt và phần chênh lệch: GET /api/v1/consolidations/{regime}/{period}.",
                                        "Read what was closed, and how far it is stale: GET /api/v1/consolidations/{regime}/{period}."));
            case StillRunning(var period, var deadline, var outstanding) ->
                Problem.conflict(
                                "period-still-running",
                                Words.of(
                                        "Kỳ %s có hạn cuối %s và còn %s báo cáo chưa được duyệt.",
                                        "Period %s runs until %s, and %s reports are not accepted yet.",
                                        period,
                                        deadline,
                                        outstanding))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Chốt sau khi hết hạn, hoặc khi mọi báo cáo đã được duyệt.",
                                "Close it after the deadline, or when all reports are accepted."));
        };
    }
}
