package vn.ntm.assignment.task.duty;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often something comes round: "giao ban tuần, tháng, quý, 6 tháng". */
public enum Rhythm {
    WEEKLY(7, 0),
    FORTNIGHTLY(14, 0),
    MONTHLY(0, 1),
    QUARTERLY(0, 3),
    HALF_YEARLY(0, 6),
    YEARLY(0, 12);

    private final int days;
    private final int months;

    Rhythm(int days, int months) {
        this.days = days;
        this.months = months;
    }

    public boolean countsMonths() {
        return months > 0;
    }

    /** @param monthEnd "ngày cuối tháng": from 30 June to 31 December */
    LocalDate occurrence(LocalDate first, int turn, boolean monthEnd) {
        var day = occurrence(first, turn);
        return monthEnd ? day.with(TemporalAdjusters.lastDayOfMonth()) : day;
    }

    /** Counted from the first, so that what began on the 31st is on the 31st again after a shorter month. */
    LocalDate occurrence(LocalDate first, int turn) {
        return first.plusDays((long) days * turn).plusMonths((long) months * turn);
    }
}
