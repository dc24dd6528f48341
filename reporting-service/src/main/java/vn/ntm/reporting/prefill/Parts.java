package vn.ntm.reporting.prefill;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.Period;

/**
 * The shorter periods that make up a longer one without a gap: three months a quarter, two quarters a half-year. What counts
 * from the beginning of the year is made up of all that has passed of it.
 */
final class Parts {

    private Parts() {}

    /** Each way to take it apart, the longest parts first. */
    static List<List<CalendarPeriod>> of(Period period, boolean cumulative) {
        return period instanceof CalendarPeriod whole
                ? Stream.of(Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY)
                        .filter(frequency -> cumulative || frequency != whole.frequency())
                        .map(frequency -> parts(first(whole, cumulative), whole, frequency))
                        .filter(parts -> parts.size() > 1 && tile(first(whole, cumulative), whole, parts))
                        .toList()
                : List.of();
    }

    private static YearMonth first(CalendarPeriod whole, boolean cumulative) {
        return cumulative ? YearMonth.of(whole.year(), Month.JANUARY) : whole.firstMonth();
    }

    private static List<CalendarPeriod> parts(YearMonth first, CalendarPeriod whole, Frequency frequency) {
        return IntStream.rangeClosed(1, frequency.perYear())
                .mapToObj(ordinal -> new CalendarPeriod(whole.year(), frequency, ordinal))
                .filter(part -> !part.firstMonth().isBefore(first))
                .filter(part -> !part.lastMonth().isAfter(whole.lastMonth()))
                .toList();
    }

    private static boolean tile(YearMonth first, CalendarPeriod whole, List<CalendarPeriod> parts) {
        return parts.getFirst().firstMonth().equals(first)
                && parts.getLast().lastMonth().equals(whole.lastMonth());
    }
}
