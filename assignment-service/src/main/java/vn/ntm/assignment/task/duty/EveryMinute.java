package vn.ntm.assignment.task.duty;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

@ApplicationScoped
class EveryMinute {

    private final OpenOccurrences openOccurrences;
    private final Clock clock;

    EveryMinute(OpenOccurrences openOccurrences, Clock clock) {
        this.openOccurrences = openOccurrences;
        this.clock = clock;
    }

    @Scheduled(
            every = "{ntm.routines.every}",
            identity = "open-occurrences-of-duties",
            concurrentExecution = ConcurrentExecution.SKIP)
    void openOccurrences() {
        openOccurrences.asOf(clock.instant());
    }
}
