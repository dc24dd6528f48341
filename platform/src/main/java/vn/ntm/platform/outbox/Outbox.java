package vn.ntm.platform.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

import vn.ntm.events.Event;
import vn.ntm.platform.identity.Ids;
import vn.ntm.tracing.Traceparent;

/** Writes an event down in the transaction that made it true, and wakes the relay when that commits. */
@ApplicationScoped
public class Outbox {

    static final String CHANNEL = "outbox";
    private static final String WRITE = """
            insert into outbox (position, event_id, type, subject, payload, written_at, traceparent)
            select nextval('outbox_position'), e.id, e.type, e.subject, e.payload, :now, cast(:traceparent as text)
            from (select * from unnest(:ids, :types, :subjects, :payloads)
                      with ordinality as u (id, type, subject, payload, turn) order by turn) e""";

    private final Session em;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(Session em, ObjectMapper json, Clock clock) {
        this.em = em;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    public void add(Event event) {
        addAll(List.of(event));
    }

    /** Writes them down in this order, in one statement however many they are; answers the id of each. */
    @Transactional(MANDATORY)
    public List<UUID> addAll(Collection<? extends Event> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        var ids = events.stream().map(_ -> Ids.next()).toList();
        // Positions are drawn row by row in the order of the array, so order per subject holds.
        em.createNativeMutationQuery(WRITE)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter(
                        "types",
                        events.stream().map(e -> e.getClass().getSimpleName()).toArray(String[]::new))
                .setParameter("subjects", events.stream().map(Event::subject).toArray(UUID[]::new))
                .setParameter("payloads", events.stream().map(this::payload).toArray(String[]::new))
                .setParameter("now", clock.instant())
                .setParameter("traceparent", Traceparent.current())
                .executeUpdate();
        wakeTheRelay();
        return ids;
    }

    /**
     * Writes one event of a type for each row that a query finds, columns {@code subject} and {@code payload}, in its order and
     * without fetching them. A payload must be what {@link #payload} writes.
     */
    @Transactional(MANDATORY)
    public void addEach(Class<? extends Event> type, String query, Map<String, ?> values) {
        var write = em.createNativeMutationQuery("""
                        insert into outbox (position, event_id, type, subject, payload, written_at, traceparent)
                        select nextval('outbox_position'), uuidv7(), :type, e.subject, e.payload, :now,
                            cast(:traceparent as text)
                        from (%s) e""".formatted(query))
                .setParameter("type", type.getSimpleName())
                .setParameter("now", clock.instant())
                .setParameter("traceparent", Traceparent.current());
        values.forEach(write::setParameter);
        write.executeUpdate();
        wakeTheRelay();
    }

    private void wakeTheRelay() {
        // PostgreSQL delivers it at commit, and once however often it is called.
        em.createNativeQuery("select cast(pg_notify('" + CHANNEL + "', '') as text)", String.class)
                .getSingleResult();
    }

    /** An event as it travels. */
    public String payload(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write as JSON: " + event, e);
        }
    }
}
