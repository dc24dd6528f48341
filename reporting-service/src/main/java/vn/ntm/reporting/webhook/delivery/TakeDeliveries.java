package vn.ntm.reporting.webhook.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import vn.ntm.reporting.webhook.delivery.Deliveries.Claimed;

/** The two ends of a try, each in a transaction of its own; what happens in between holds no lock and no connection. */
@ApplicationScoped
class TakeDeliveries {

    private static final Logger LOG = Logger.getLogger(TakeDeliveries.class);

    private static final int AT_ONCE = 20;

    /** After a failure the other side is left alone for a moment, with whatever else waits for it. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Deliveries deliveries;
    private final Clock clock;
    private final RetrySchedule schedule = new RetrySchedule(RandomGenerator.getDefault());

    TakeDeliveries(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** The webhooks that something is due for. */
    @Transactional
    List<String> awaited(Instant now) {
        return deliveries.awaited(now);
    }

    @Transactional
    List<Claimed> take(String webhook, Instant now) {
        return deliveries.claim(webhook, now, AT_ONCE);
    }

    @Transactional
    void answered(Claimed delivery, Answer answer) {
        var now = clock.instant();
        if (answer.taken()) {
            deliveries.delivered(delivery, answer, now);
            return;
        }
        if (answer.gone()) {
            if (deliveries.ended(delivery, answer, now)) {
                LOG.warnf("Webhook %s has ended: its address answers 410 Gone", delivery.webhook());
            }
            return;
        }
        var next = schedule.next(delivery.attempts(), now, answer.retryAfter()).orElse(null);
        var rest = now.plus(REST);
        deliveries.failed(delivery, answer, next, next != null && next.isBefore(rest) ? next : rest);
    }
}
