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

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/**
 * Brings everything to the webhooks that is new or to be tried again. Each webhook has a carrier of its own, so that one who
 * does not answer delays nobody else.
 */
@ApplicationScoped
class DeliverToWebhooks {

    private final QueueDeliveries queueDeliveries;
    private final TakeDeliveries takeDeliveries;
    private final Courier courier;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Future<?>> carriers = new ConcurrentHashMap<>();

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
        var taken = takeDeliveries.take(webhook, now);
        while (!taken.isEmpty()) {
            try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
                taken.forEach(
                        delivery -> together.execute(() -> takeDeliveries.answered(delivery, courier.carry(delivery))));
            }
            taken = takeDeliveries.take(webhook, now);
        }
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
