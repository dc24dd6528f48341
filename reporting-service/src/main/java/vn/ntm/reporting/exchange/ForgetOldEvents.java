package vn.ntm.reporting.exchange;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The log is kept as long as somebody may want to catch up. */
@ApplicationScoped
class ForgetOldEvents {

    private static final int AT_ONCE = 10_000;

    private final EventLog log;
    private final Duration retention;

    ForgetOldEvents(
            EventLog log, @ConfigProperty(name = "ntm.events.retention", defaultValue = "P400D") Duration retention) {
        this.log = log;
        this.retention = retention;
    }

    @Scheduled(identity = "forget-old-events", cron = "0 20 3 * * ?", concurrentExecution = SKIP)
    void forget() {
        while (log.forget(retention, AT_ONCE)) {
            // in bounded transactions
        }
    }
}
