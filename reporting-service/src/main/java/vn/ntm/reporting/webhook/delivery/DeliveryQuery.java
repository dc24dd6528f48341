package vn.ntm.reporting.webhook.delivery;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which deliveries are asked for. */
public class DeliveryQuery {

    @RestQuery
    @Nullable
    DeliveryState state;

    /** Where a delivery stands. */
    public enum DeliveryState {
        WAITING,
        DELIVERED,
        DEAD
    }
}
