package vn.ntm.assignment.organisation.timeline;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Inside, a stretch ends on the first day on which it is no longer so; outside, people name the last day. */
public final class Days {

    /** Since when a body exists of which nobody said since when: the day the state was founded. */
    public static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);

    private Days() {}

    public static @Nullable LocalDate after(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    public static @Nullable LocalDate before(@Nullable LocalDate firstDayNoLonger) {
        return firstDayNoLonger == null ? null : firstDayNoLonger.minusDays(1);
    }

    /** Null for a day that nobody said. */
    public static @Nullable LocalDate known(LocalDate from) {
        return from.equals(EARLIEST) ? null : from;
    }
}
