package vn.ntm.assignment.task.duty;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often something comes round: "giao ban tuần, tháng, quý, 6 tháng". */
@Schema(name = "DutyRhythm")
public enum Rhythm {
    /** Every 7 days. */
    WEEKLY(7, 0),
    /** Every 14 days. */
    FORTNIGHTLY(14, 0),
    /** Every month, on the day of the first; in a shorter month on its last day. */
    MONTHLY(0, 1),
    /** Every three months. */
    QUARTERLY(0, 3),
    /** Every six months. */
    HALF_YEARLY(0, 6),
    /** Every year. */
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
