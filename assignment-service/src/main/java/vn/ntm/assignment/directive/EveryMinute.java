package vn.ntm.assignment.directive;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

@ApplicationScoped
class EveryMinute {

    private final RollTasks rollTasks;
    private final Clock clock;

    EveryMinute(RollTasks rollTasks, Clock clock) {
        this.rollTasks = rollTasks;
        this.clock = clock;
    }

    @Scheduled(every = "{ntm.routines.every}", identity = "roll-tasks", concurrentExecution = ConcurrentExecution.SKIP)
    void rollTasks() {
        boolean more = true;
        while (more) {
            more = rollTasks.some(clock.instant());
        }
    }
}
