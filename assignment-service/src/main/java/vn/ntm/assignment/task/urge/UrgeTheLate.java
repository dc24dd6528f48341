package vn.ntm.assignment.task.urge;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.routine.Routines;

/** Before, at and after the deadline, once each; a routine that slept writes what fell due in between. */
@ApplicationScoped
class UrgeTheLate {

    private final Urges urges;
    private final UrgeConfig config;
    private final Outbox outbox;
    private final Routines routines;

    UrgeTheLate(Urges urges, UrgeConfig config, Outbox outbox, Routines routines) {
        this.urges = urges;
        this.config = config;
        this.outbox = outbox;
        this.routines = routines;
    }

    @Transactional
    void asOf(Instant now) {
        urges.remind(config.remindDaysBefore(), now);
        urges.urgeOverdue(now);
        outbox.addAll(urges.escalate(config.escalateDaysAfter(), now));
        routines.caughtUp("urges", now);
    }
}
