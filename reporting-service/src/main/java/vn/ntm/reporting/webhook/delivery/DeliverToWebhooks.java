package vn.ntm.reporting.webhook.delivery;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import vn.ntm.reporting.webhook.delivery.Deliveries.Claimed;

/**
 * Brings everything to the webhooks that is new or to be tried again. Each webhook has a carrier of its own, so that one who
 * does not answer delays nobody else.
 */
@ApplicationScoped
class DeliverToWebhooks {

    private static final Logger LOG = Logger.getLogger(DeliverToWebhooks.class);

    private final QueueDeliveries queueDeliveries;
    private final TakeDeliveries takeDeliveries;
    private final Courier courier;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Future<?>> carriers = new ConcurrentHashMap<>();
    private volatile boolean closing;

    DeliverToWebhooks(QueueDeliveries queueDeliveries, TakeDeliveries takeDeliveries, Courier courier, Clock clock) {
        this.queueDeliveries = queueDeliveries;
        this.takeDeliveries = takeDeliveries;
        this.courier = courier;
        this.clock = clock;
    }

    @Scheduled(identity = "deliver-to-webhooks", every = "${ntm.webhooks.every:2s}", concurrentExecution = SKIP)
    void begin() {
        beginAt(clock.instant());
    }

    /** Answers those who are on their way. */
    List<Future<?>> beginAt(Instant now) {
        if (closing) {
            return List.of();
        }
        while (queueDeliveries.some(now)) {
            // in bounded transactions
        }
        carriers.values().removeIf(Future::isDone);
        for (var webhook : takeDeliveries.awaited(now)) {
            var _ = carriers.computeIfAbsent(webhook, _ -> threads.submit(() -> carryAll(webhook, now)));
        }
        return List.copyOf(carriers.values());
    }

    private void carryAll(String webhook, Instant now) {
        try {
            for (var taken = take(webhook, now); !taken.isEmpty(); taken = take(webhook, now)) {
                try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
                    taken.forEach(delivery -> together.execute(() -> carry(delivery)));
                }
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhook %s: its carrier failed, the next one goes on", webhook);
            throw e;
        }
    }

    private List<Claimed> take(String webhook, Instant now) {
        return closing ? List.of() : takeDeliveries.take(webhook, now);
    }

    private void carry(Claimed delivery) {
        try {
            takeDeliveries.answered(delivery, courier.carry(delivery));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhook %s: event %s is tried again later", delivery.webhook(), delivery.event());
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        close();
    }

    /** What is on its way arrives first, or else it would be sent twice and the receiver be blamed; a try does not last long. */
    void close() {
        closing = true;
        threads.close();
    }
}
