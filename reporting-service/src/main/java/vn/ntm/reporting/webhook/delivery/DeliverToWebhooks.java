package vn.ntm.reporting.webhook.delivery;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import java.time.Clock;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** Brings everything to the webhooks that is new or to be tried again. */
@ApplicationScoped
class DeliverToWebhooks {

    private final QueueDeliveries queueDeliveries;
    private final TakeDeliveries takeDeliveries;
    private final Courier courier;
    private final Clock clock;

    DeliverToWebhooks(QueueDeliveries queueDeliveries, TakeDeliveries takeDeliveries, Courier courier, Clock clock) {
        this.queueDeliveries = queueDeliveries;
        this.takeDeliveries = takeDeliveries;
        this.courier = courier;
        this.clock = clock;
    }

    @Scheduled(identity = "deliver-to-webhooks", every = "${ntm.webhooks.every:2s}", concurrentExecution = SKIP)
    void deliver() {
        var now = clock.instant();
        while (queueDeliveries.some(now)) {
            // in bounded transactions
        }
        var taken = takeDeliveries.take(now);
        while (!taken.isEmpty()) {
            try (var carriers = Executors.newVirtualThreadPerTaskExecutor()) {
                taken.forEach(
                        delivery -> carriers.execute(() -> takeDeliveries.answered(delivery, courier.carry(delivery))));
            }
            taken = takeDeliveries.take(now);
        }
    }
}
