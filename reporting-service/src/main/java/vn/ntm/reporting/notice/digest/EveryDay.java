package vn.ntm.reporting.notice.digest;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import vn.ntm.reporting.notice.mail.Postbox;

/** The routine of the daily digest. */
@ApplicationScoped
class EveryDay {

    private final WriteDigests writeDigests;
    private final Postbox postbox;
    private final Clock clock;

    EveryDay(WriteDigests writeDigests, Postbox postbox, Clock clock) {
        this.writeDigests = writeDigests;
        this.postbox = postbox;
        this.clock = clock;
    }

    @Scheduled(identity = "write-digests", every = "{ntm.routines.every}", concurrentExecution = SKIP)
    void writeDigests() {
        while (postbox.isOpen() && writeDigests.some(clock.instant())) {
            // in bounded transactions
        }
    }
}
