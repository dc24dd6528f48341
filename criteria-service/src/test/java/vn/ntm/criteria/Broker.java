package vn.ntm.criteria;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;

import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.eclipse.microprofile.reactive.messaging.Message;

import vn.ntm.platform.inbox.Told;
import vn.ntm.testkit.EventLogOfTests;

/** What assignment-service would tell us, and what we have told the others. */
@ApplicationScoped
public class Broker {

    private final InMemoryConnector broker;
    private final EventLogOfTests log;

    Broker(@Any InMemoryConnector broker, EventLogOfTests log) {
        this.broker = broker;
        this.log = log;
    }

    public void tell(UUID event, String type, String payload) {
        tell("assignments", "/assignment-service", event, type, payload);
    }

    /** What reporting-service would tell us. */
    public void report(UUID event, String type, String payload) {
        tell("reports", "/reporting-service", event, type, payload);
    }

    private void tell(String channel, String source, UUID event, String type, String payload) {
        log.add(channel, new Told(event, type, payload));
        broker.source(channel)
                .send(Message.of(payload)
                        .addMetadata(OutgoingCloudEventMetadata.builder()
                                .withId(event.toString())
                                .withType(type)
                                .withSource(URI.create(source))
                                .build()));
    }

    /** Waits until this many published sets mention the text. */
    public List<String> published(int number, String mention) {
        return await().until(() -> published(mention), found -> found.size() == number);
    }

    private List<String> published(String mention) {
        return told("CriteriaSetPublished", mention);
    }

    /** What the others were told so far that mentions the text. */
    public List<String> told(String type, String mention) {
        return broker.<String>sink("events").received().stream()
                .filter(message -> message.getMetadata(OutgoingCloudEventMetadata.class)
                        .orElseThrow()
                        .getType()
                        .equals(type))
                .map(Message::getPayload)
                .filter(payload -> payload.contains(mention))
                .toList();
    }
}
