package vn.ntm.assignment.reorganisation;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** A day begins at 00:00 in Hà Nội; looking more often costs little and catches up after a downtime. */
@ApplicationScoped
class EveryMidnight {

    private final ApplyChanges applyChanges;
    private final Clock clock;

    EveryMidnight(ApplyChanges applyChanges, Clock clock) {
        this.applyChanges = applyChanges;
        this.clock = clock;
    }

    @Scheduled(
            every = "{ntm.routines.every}",
            identity = "move-register",
            concurrentExecution = ConcurrentExecution.SKIP)
    void moveRegister() {
        applyChanges.upTo(clock.instant());
    }
}
