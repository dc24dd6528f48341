package vn.ntm.platform.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.ce.CloudEventMetadata;
import org.hibernate.Session;

import vn.ntm.events.Event;

/** Opens a message once: empty if it was seen before, or if this version does not know its type. */
@ApplicationScoped
public class Inbox {

    private final Session em;
    private final ObjectMapper json;

    Inbox(Session em, ObjectMapper json) {
        this.em = em;
        // A newer publisher may say more than we understand; that is no reason to stop listening.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Transactional(MANDATORY)
    public <E extends Event> Optional<E> open(CloudEventMetadata<?> envelope, String payload, Class<E> events) {
        for (var known : events.getPermittedSubclasses()) {
            if (known.getSimpleName().equals(envelope.getType()) && firstTime(envelope.getId())) {
                return Optional.of(events.cast(read(payload, known)));
            }
        }
        return Optional.empty();
    }

    private boolean firstTime(String id) {
        return em.createNativeMutationQuery(
                                "insert into inbox (event_id) values (cast(:id as uuid)) on conflict do nothing")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private Object read(String payload, Class<?> type) {
        try {
            return json.readValue(payload, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot read a " + type.getSimpleName() + ": " + payload, e);
        }
    }
}
