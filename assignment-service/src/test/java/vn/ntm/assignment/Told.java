package vn.ntm.assignment;

import static org.awaitility.Awaitility.await;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;

import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What the service has told the others, once it stands on the topic. */
@ApplicationScoped
public class Told {

    private final InMemoryConnector broker;

    Told(@Any InMemoryConnector broker) {
        this.broker = broker;
    }

    /** Waits until so many payloads of this type mention the text. */
    public List<String> told(int number, String type, String mention) {
        return await().until(() -> of(type, mention), found -> found.size() == number);
    }

    public List<String> of(String type, String mention) {
        return broker.<String>sink("events").received().stream()
                .filter(message -> type(message).equals(type))
                .map(Message::getPayload)
                .filter(payload -> payload.contains(mention))
                .toList();
    }

    private static String type(Message<?> message) {
        return message.getMetadata(OutgoingCloudEventMetadata.class)
                .orElseThrow()
                .getType();
    }
}
