package vn.ntm.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.SubscriberDecorator;
import io.smallrye.reactive.messaging.ce.CloudEventMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * In every test of a service: whatever it tells is held against the AsyncAPI document, and {@link ToldOtherwise} fails the test
 * in which something was told otherwise. So a schema is as wide as what is really told, by whatever tests the telling.
 */
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
@ApplicationScoped
public class EveryEventIsAsPublished implements SubscriberDecorator {

    private static final String OUTGOING = "events";

    private final PublishedEvents published = PublishedEvents.asCommitted();

    @Override
    public Multi<? extends Message<?>> decorate(
            Multi<? extends Message<?>> told, List<String> channels, boolean isConnector) {
        return channels.contains(OUTGOING) ? told.onItem().invoke(this::check) : told;
    }

    private void check(Message<?> message) {
        var envelope = message.getMetadata(OutgoingCloudEventMetadata.class).orElseThrow();
        var headers = headers(envelope);
        ToldOtherwise.note(published.contradictions(
                envelope.getType(), headers, message.getPayload().toString()));
        var key = message.getMetadata(OutgoingKafkaRecordMetadata.class)
                .orElseThrow()
                .getKey();
        if (!Objects.equals(key, headers.get("ce_subject"))) {
            ToldOtherwise.note(List.of("%s has the key %s, and speaks of %s"
                    .formatted(envelope.getType(), key, headers.get("ce_subject"))));
        }
    }

    /** As Kafka's connector writes them; that it does is tested with the outbox. */
    private static Map<String, String> headers(CloudEventMetadata<?> envelope) {
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", envelope.getSpecVersion());
        headers.put("ce_id", envelope.getId());
        headers.put("ce_type", envelope.getType());
        headers.put("ce_source", envelope.getSource().toString());
        envelope.getSubject().ifPresent(subject -> headers.put("ce_subject", subject));
        envelope.getTimeStamp()
                .ifPresent(time -> headers.put("ce_time", time.toInstant().toString()));
        envelope.getDataContentType().ifPresent(type -> headers.put("ce_datacontenttype", type));
        return headers;
    }
}
