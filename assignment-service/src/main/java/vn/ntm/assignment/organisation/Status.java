package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.Locale;

import vn.ntm.assignment.organisation.timeline.Span;

/** Whether a body exists on a day, will, or did. */
enum Status {
    IN_FORCE,
    FUTURE,
    ENDED;

    static Status of(Span life, LocalDate day) {
        if (life.holds(day)) {
            return IN_FORCE;
        }
        return day.isBefore(life.from()) ? FUTURE : ENDED;
    }

    /** As a query parameter has it: {@code in-force}, {@code future}, {@code ended}. */
    public static Status fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
