package vn.ntm.reporting.report.figure;

import static vn.ntm.reporting.report.figure.Range.plain;

import java.util.Optional;

import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.figure.PreviousFigures.Previous;
import vn.ntm.reporting.report.figure.Said.Figure;

/**
 * Whether what counts from the beginning of the year would fall in a period that was told already: May may be sent after June.
 *
 * @param later what was told of the period that follows
 */
record LaterFall(Previous later, Period period) {

    Optional<Question> of(Figure figure, IndicatorAsked asked) {
        var then = later.figures().get(figure.cell());
        if (then == null
                || asked.kindOrUsual().isQuotient()
                || !sameYear()
                || figure.value().compareTo(then) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                figure,
                Jump.FALLS,
                Words.of(
                        "%1$s → %2$s: số lũy kế đã báo cáo cho kỳ sau %3$s nhỏ hơn.",
                        "%1$s → %2$s: what is cumulative is less in the later period %3$s, which was reported already.",
                        plain(figure.value()),
                        plain(then),
                        later.period())));
    }

    private boolean sameYear() {
        return period instanceof CalendarPeriod now
                && later.period() instanceof CalendarPeriod then
                && now.year() == then.year();
    }
}
