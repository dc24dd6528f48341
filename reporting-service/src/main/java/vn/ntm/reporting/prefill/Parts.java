package vn.ntm.reporting.prefill;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.Period;

/** The shorter periods that make up a longer one without a gap: three months a quarter, two quarters a half-year. */
final class Parts {

    private Parts() {}

    /** Each way to take it apart, the longest parts first. */
    static List<List<CalendarPeriod>> of(Period period) {
        return period instanceof CalendarPeriod whole
                ? Stream.of(Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY)
                        .filter(frequency -> frequency != whole.frequency())
                        .map(frequency -> parts(whole, frequency))
                        .filter(parts -> parts.size() > 1 && tile(whole, parts))
                        .toList()
                : List.of();
    }

    private static List<CalendarPeriod> parts(CalendarPeriod whole, Frequency frequency) {
        return IntStream.rangeClosed(1, frequency.perYear())
                .mapToObj(ordinal -> new CalendarPeriod(whole.year(), frequency, ordinal))
                .filter(part -> !part.firstMonth().isBefore(whole.firstMonth()))
                .filter(part -> !part.lastMonth().isAfter(whole.lastMonth()))
                .toList();
    }

    private static boolean tile(CalendarPeriod whole, List<CalendarPeriod> parts) {
        return parts.getFirst().firstMonth().equals(whole.firstMonth())
                && parts.getLast().lastMonth().equals(whole.lastMonth());
    }
}
