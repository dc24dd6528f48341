package vn.ntm.assignment.organisation;

import java.time.LocalDate;

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
}
