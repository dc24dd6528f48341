package vn.ntm.reporting.regime;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchRegime(Code code) implements Refusal {}

    record NoSuchPeriod(Code code, Period period, Frequency frequency) implements Refusal {}

    /** Of its frequency, but closing before the regime holds or after it has ended. */
    record PeriodOutOfForce(
            Code code,
            Period period,
            LocalDate closes,
            LocalDate validFrom,
            @Nullable LocalDate validTo) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchRegime(var code) ->
                Problem.notFound(
                        "no-such-regime",
                        Words.of("Không có chế độ báo cáo %s.", "There is no reporting regime %s.", code));
            case NoSuchPeriod(var code, var period, var frequency) ->
                Problem.invalid(
                                "period-not-of-regime",
                                Words.of(
                                        "Chế độ %s có tần suất %s, không có kỳ %s theo lịch.",
                                        "Regime %s is %s and has no calendar period %s.", code, frequency, period))
                        .with(List.of(new Violation(
                                "period",
                                "period-not-of-regime",
                                period.toString(),
                                Words.of("Kỳ không thuộc chế độ này.", "Not a period of this regime."))))
                        .remedy(Remedy.of(
                                "Xem các kỳ: GET /api/v1/reporting-regimes/{mã}/calendar.",
                                "See its periods: GET /api/v1/reporting-regimes/{code}/calendar."));
            case PeriodOutOfForce(var code, var period, var closes, var validFrom, var validTo) ->
                Problem.invalid(
                                "period-not-of-regime",
                                closes.isBefore(validFrom)
                                        ? new Words(
                                                "Kỳ %s chốt số liệu ngày %s, trước khi chế độ %s có hiệu lực ngày %s."
                                                        .formatted(
                                                                period,
                                                                Deadline.vietnamese(closes),
                                                                code,
                                                                Deadline.vietnamese(validFrom)),
                                                "Period %s closes on %s, before regime %s holds, from %s on."
                                                        .formatted(period, closes, code, validFrom))
                                        : new Words(
                                                "Kỳ %s chốt số liệu ngày %s, sau khi chế độ %s hết hiệu lực ngày %s."
                                                        .formatted(
                                                                period,
                                                                Deadline.vietnamese(closes),
                                                                code,
                                                                validTo == null ? "" : Deadline.vietnamese(validTo)),
                                                "Period %s closes on %s, after regime %s ended on %s."
                                                        .formatted(period, closes, code, validTo)))
                        .with(List.of(new Violation(
                                "period",
                                "period-not-of-regime",
                                period.toString(),
                                Words.of("Kỳ ngoài thời gian hiệu lực.", "A period in which it does not hold."))))
                        .remedy(Remedy.of(
                                "Xem các kỳ: GET /api/v1/reporting-regimes/{mã}/calendar.",
                                "See its periods: GET /api/v1/reporting-regimes/{code}/calendar."));
        };
    }
}
