package vn.ntm.assignment.task.duty;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.platform.routine.Routines;

/** Opens each occurrence ahead of its day, once, also those that a downtime slept through. */
@ApplicationScoped
class OpenOccurrences {

    private final Duties duties;
    private final Occurrences occurrences;
    private final Routines routines;
    private final DutyConfig config;

    OpenOccurrences(Duties duties, Occurrences occurrences, Routines routines, DutyConfig config) {
        this.duties = duties;
        this.occurrences = occurrences;
        this.routines = routines;
        this.config = config;
    }

    @Transactional
    void asOf(Instant now) {
        var horizon = BusinessTime.dayOf(now).plusDays(config.openDaysAhead());
        duties.goingOnUntil(horizon).forEach(duty -> occurrences.persist(duty.openUntil(horizon)));
        routines.caughtUp("duties", now);
    }
}
