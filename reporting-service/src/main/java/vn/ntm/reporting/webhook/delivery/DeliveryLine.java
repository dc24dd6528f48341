package vn.ntm.reporting.webhook.delivery;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.webhook.delivery.DeliveryQuery.DeliveryState;

/**
 * How one event fared on its way.
 *
 * @param event the header {@code webhook-id}, the same on each try
 * @param state DEAD: not tried any more, until somebody asks for it
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
