package vn.ntm.reporting.obligation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.platform.routine.Routines;
import vn.ntm.reporting.obligation.ReachMilestones.Progress;

/** Brings all obligations to an instant. Running it twice, or late, or on three replicas changes nothing. */
@ApplicationScoped
class KeepTime {

    private final RaiseObligations raiseObligations;
    private final ReachMilestones reachMilestones;
    private final Routines routines;

    KeepTime(RaiseObligations raiseObligations, ReachMilestones reachMilestones, Routines routines) {
        this.raiseObligations = raiseObligations;
        this.reachMilestones = reachMilestones;
        this.routines = routines;
    }

    void until(Instant now) {
        if (!raiseObligations.raise(now)) {
            return;
        }
        Progress progress;
        do {
            progress = reachMilestones.some(now);
        } while (progress == Progress.MORE);
        if (progress == Progress.NOTHING_LEFT) {
            routines.caughtUp("obligations", now);
        }
    }
}
