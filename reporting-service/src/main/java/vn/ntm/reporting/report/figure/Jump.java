package vn.ntm.reporting.report.figure;

import static vn.ntm.reporting.report.figure.Range.plain;

import java.math.BigDecimal;
import java.util.Optional;

import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.figure.PreviousFigures.Previous;
import vn.ntm.reporting.report.figure.Said.Figure;

/**
 * Whether a figure jumps against the period before. Nothing is wrong with that, but it is how slips look: a digit too many,
 * đồng for million đồng. So it is asked about.
 */
record Jump(Previous previous, Period period, boolean cumulative) {

    static final Code JUMPS = new Code("jump");
    static final Code FALLS = new Code("cumulative-fell");

    /** Three tasks after one strike nobody. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    private static final BigDecimal OF_COUNTS = BigDecimal.valueOf(3);
    private static final BigDecimal OF_AMOUNTS = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<Question> of(Figure figure, IndicatorAsked asked) {
        var before = previous.figures().get(figure.cell());
        // What is counted from the beginning of the year begins anew with it.
        if (before == null || (cumulative && !sameYear())) {
            return Optional.empty();
        }
        if (cumulative && !asked.kindOrUsual().isQuotient() && figure.value().compareTo(before) < 0) {
            return Optional.of(question(
                    figure,
                    FALLS,
                    before,
                    "số lũy kế giảm so với kỳ %s",
                    "what is cumulative falls against period %s"));
        }
        return jumps(figure.value(), before, asked)
                ? Optional.of(
                        question(figure, JUMPS, before, "thay đổi đột biến so với kỳ %s", "it jumps against period %s"))
                : Optional.empty();
    }

    private static boolean jumps(BigDecimal now, BigDecimal before, IndicatorAsked asked) {
        var change = now.subtract(before).abs();
        if (asked.changesAtMost() != null) {
            return before.signum() != 0
                    && change.multiply(HUNDRED).compareTo(asked.changesAtMost().multiply(before.abs())) > 0;
        }
        var more = now.abs().max(before.abs());
        var less = now.abs().min(before.abs());
        return switch (asked.kindOrUsual()) {
            case COUNT ->
                change.compareTo(FEW) >= 0 && more.compareTo(OF_COUNTS.multiply(less.max(BigDecimal.ONE))) >= 0;
            case AMOUNT -> less.signum() > 0 && more.compareTo(OF_AMOUNTS.multiply(less)) >= 0;
            // A rate with its parts jumps where they do; in percent, half of all is a jump.
            case SHARE, RATE ->
                asked.numerator() == null
                        && asked.whole().compareTo(BigDecimal.ONE) > 0
                        && change.multiply(BigDecimal.TWO).compareTo(asked.whole()) >= 0;
        };
    }

    private boolean sameYear() {
        return period instanceof CalendarPeriod now
                && previous.period() instanceof CalendarPeriod then
                && now.year() == then.year();
    }

    private Question question(Figure figure, Code rule, BigDecimal before, String vi, String en) {
        return new Question(
                figure,
                rule,
                new Words(
                        "%s → %s: %s.".formatted(plain(before), plain(figure.value()), vi.formatted(previous.period())),
                        "%s → %s: %s."
                                .formatted(plain(before), plain(figure.value()), en.formatted(previous.period()))));
    }
}
