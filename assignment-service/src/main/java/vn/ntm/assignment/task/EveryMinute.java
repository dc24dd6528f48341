package vn.ntm.assignment.task;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

@ApplicationScoped
class EveryMinute {

    private final MarkOverdue markOverdue;
    private final Clock clock;

    EveryMinute(MarkOverdue markOverdue, Clock clock) {
        this.markOverdue = markOverdue;
        this.clock = clock;
    }

    @Scheduled(
            every = "{ntm.routines.every}",
            identity = "mark-overdue-tasks",
            concurrentExecution = ConcurrentExecution.SKIP)
    void markOverdueTasks() {
        markOverdue.asOf(clock.instant());
    }
}
