package vn.ntm.platform.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
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

    /** One way to the database: whoever listens to thousands of events in a row pays it for each. */
    private static final String OPEN = """
            with held as (select not pg_try_advisory_xact_lock_shared(hashtextextended('inbox', 0)) as held),
                opened as (insert into inbox (event_id) select cast(:id as uuid) from held where not held
                    on conflict do nothing returning 1)
            select held, exists (select from opened) as opened from held""";

    private final Session em;
    private final ObjectMapper json;

    Inbox(Session em, ObjectMapper json) {
        this.em = em;
        // A newer publisher may say more than we understand; that is no reason to stop listening.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Transactional(MANDATORY)
    public <E extends Event> Optional<E> open(CloudEventMetadata<?> envelope, String payload, Class<E> events) {
        return known(envelope.getType(), events)
                .filter(_ -> firstTime(envelope.getId()))
                .map(type -> events.cast(read(payload, type)));
    }

    /** Those of them that were opened before, in their order, and each once. */
    @Transactional(MANDATORY)
    public <E extends Event> Stream<E> again(Collection<Told> told, Class<E> events) {
        var opened = em.createNativeQuery("select event_id from inbox where event_id = any (:ids)", UUID.class)
                .setParameter("ids", told.stream().map(Told::id).toArray(UUID[]::new))
                .getResultStream()
                .collect(toSet());
        return told.stream()
                .filter(one -> opened.remove(one.id()))
                .flatMap(one -> known(one.type(), events).map(type -> events.cast(read(one.payload(), type))).stream());
    }

    /** Waits until every listener has done what it does, and lets none begin before this transaction has ended. */
    @Transactional(MANDATORY)
    public void hold() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('inbox', 0)) as text)", String.class)
                .getSingleResult();
    }

    private static <E extends Event> Optional<Class<?>> known(String type, Class<E> events) {
        return Stream.<Class<?>>of(events.getPermittedSubclasses())
                .filter(known -> known.getSimpleName().equals(type))
                .findFirst();
    }

    private boolean firstTime(String id) {
        var row = em.createNativeQuery(OPEN, Tuple.class)
                .addSynchronizedQuerySpace("inbox")
                .setParameter("id", id)
                .getSingleResult();
        if (row.get("held", Boolean.class)) {
            throw new InboxIsHeld();
        }
        return row.get("opened", Boolean.class);
    }

    private Object read(String payload, Class<?> type) {
        try {
            return json.readValue(payload, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot read a " + type.getSimpleName() + ": " + payload, e);
        }
    }
}
