package vn.ntm.criteria.recognition;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;

import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;

/** What the others have heard of a unit. */
@ApplicationScoped
class Told {

    private final InMemoryConnector broker;

    Told(@Any InMemoryConnector broker) {
        this.broker = broker;
    }

    /** Waits until a fact of this type about the unit was told, and says so. */
    void is(String type, String unit, String saying) {
        await().until(() -> broker.<String>sink("events").received().stream()
                .filter(message -> message.getMetadata(OutgoingCloudEventMetadata.class)
                        .orElseThrow()
                        .getType()
                        .equals(type))
                .anyMatch(message -> message.getPayload().contains(unit)
                        && message.getPayload().contains(saying)));
    }
}
