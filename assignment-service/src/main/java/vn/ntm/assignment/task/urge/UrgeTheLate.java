package vn.ntm.assignment.task.urge;

import java.time.Instant;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.fact.WorkingDays;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.routine.Routines;

/**
 * Before, at and after the deadline, once each, on days on which offices work; what falls due on a closed day is reminded of on
 * the working day before, and urged or escalated on the one after. A routine that slept writes what fell due in between.
 */
@ApplicationScoped
class UrgeTheLate {

    /** From here on a day reminds for the closed days that follow it, too. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Urges urges;
    private final WorkingDays workingDays;
    private final UrgeConfig config;
    private final Outbox outbox;
    private final Routines routines;

    UrgeTheLate(Urges urges, WorkingDays workingDays, UrgeConfig config, Outbox outbox, Routines routines) {
        this.urges = urges;
        this.workingDays = workingDays;
        this.config = config;
        this.outbox = outbox;
        this.routines = routines;
    }

    @Transactional
    void asOf(Instant now) {
        var calendar = workingDays.calendar();
        if (calendar.isWorkingDay(BusinessTime.dayOf(now))) {
            urges.remind(config.remindDaysBefore(), now, remindedUntil(now, calendar));
            urges.urgeOverdue(now);
            outbox.addAll(urges.escalate(config.escalateDaysAfter(), now));
        }
        routines.caughtUp("urges", now);
    }

    /** Now; before closed days, until offices open again. */
    private static Instant remindedUntil(Instant now, WorkingCalendar calendar) {
        var today = BusinessTime.dayOf(now);
        var next = calendar.next(today);
        boolean morning =
                !now.isBefore(today.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant());
        return morning && next.isAfter(today.plusDays(1))
                ? BusinessTime.startOf(next).minusMillis(1)
                : now;
    }
}
