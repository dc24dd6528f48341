package vn.ntm.assignment.organisation;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.assignment.organisation.timeline.Span;

/** Whether a body exists on a day, will, or did. */
@Schema(name = "OrganisationStatus")
enum Status {
    /** It exists on that day. */
    IN_FORCE,
    /** It begins later. */
    FUTURE,
    /** It has ended; its code is never used again. */
    ENDED;

    static Status of(Span life, LocalDate day) {
        if (life.holds(day)) {
            return IN_FORCE;
        }
        return day.isBefore(life.from()) ? FUTURE : ENDED;
    }
}
