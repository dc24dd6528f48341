package vn.ntm.assignment.task.urge;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

@ApplicationScoped
class EveryMinute {

    private final UrgeTheLate urgeTheLate;
    private final Clock clock;

    EveryMinute(UrgeTheLate urgeTheLate, Clock clock) {
        this.urgeTheLate = urgeTheLate;
        this.clock = clock;
    }

    @Scheduled(
            every = "{ntm.routines.every}",
            identity = "urge-the-late",
            concurrentExecution = ConcurrentExecution.SKIP)
    void urgeTheLate() {
        urgeTheLate.asOf(clock.instant());
    }
}
