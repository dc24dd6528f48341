package vn.ntm.reporting.webhook.delivery;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.webhook.delivery.DeliveryQuery.DeliveryState;

/**
 * How one event fared on its way.
 *
 * @param event the header {@code webhook-id}, the same on each try
 * @param sequence Where it stands in the log.
 * @param type What has happened: ReportSubmitted.
 * @param subject The thing it is about.
 * @param state DEAD: not tried any more, until somebody asks for it
 * @param attempts How often it was tried.
 * @param nextTry When it is tried next; null if it is not.
 * @param lastStatus What the address answered last; null if it did not.
 * @param lastError What was wrong last; null for nothing.
 * @param queuedAt Since when it is to be sent.
 * @param deliveredAt When it was taken; null while it was not.
 */
record DeliveryLine(
        UUID event,
        String sequence,
        String type,
        UUID subject,
        DeliveryState state,
        int attempts,
        @Nullable Instant nextTry,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        Instant queuedAt,
        @Nullable Instant deliveredAt) {}
