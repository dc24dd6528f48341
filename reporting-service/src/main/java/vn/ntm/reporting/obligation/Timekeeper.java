package vn.ntm.reporting.obligation;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** The scheduler of deadlines, clustered: one replica is woken at a time. */
@ApplicationScoped
class Timekeeper {

    private final KeepTime keepTime;
    private final Clock clock;

    Timekeeper(KeepTime keepTime, Clock clock) {
        this.keepTime = keepTime;
        this.clock = clock;
    }

    @Scheduled(identity = "keep-time", every = "{ntm.routines.every}", concurrentExecution = SKIP)
    void keepTime() {
        keepTime.until(clock.instant());
    }
}
