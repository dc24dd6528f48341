package vn.ntm.reporting.obligation;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

import vn.ntm.platform.routine.Routines;

/**
 * Brings all obligations to an instant, in transactions of bounded size. Running it twice, or late, or on three replicas
 * changes nothing.
 */
@ApplicationScoped
class KeepTime {

    private final List<Step> steps;
    private final Routines routines;
    private final MeterRegistry metrics;

    KeepTime(
            AnnounceAnew announceAnew,
            PlanAnew planAnew,
            AskForPeriods askForPeriods,
            RaiseObligations raiseObligations,
            ReachMilestones reachMilestones,
            Routines routines,
            MeterRegistry metrics) {
        this.steps = List.of(
                new Step("announce", announceAnew::some),
                new Step("plan", planAnew::some),
                new Step("ask", askForPeriods::some),
                new Step("raise", raiseObligations::some),
                new Step("reach", reachMilestones::some));
        this.routines = routines;
        this.metrics = metrics;
    }

    void until(Instant now) {
        if (steps.stream().allMatch(step -> hasNothingLeft(step, now))) {
            routines.caughtUp("obligations", now);
        }
    }

    private boolean hasNothingLeft(Step step, Instant now) {
        Progress progress;
        do {
            progress = metrics.timer("ntm.routine.batch", "step", step.name())
                    .record(() -> step.some().apply(now));
        } while (progress == Progress.MORE);
        return progress == Progress.NOTHING_LEFT;
    }

    private record Step(String name, Function<Instant, Progress> some) {}
}
