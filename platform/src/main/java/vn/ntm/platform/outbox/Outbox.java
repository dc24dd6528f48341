package vn.ntm.platform.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

import vn.ntm.events.Event;

/** Writes an event down in the transaction that made it true, and wakes the relay when that commits. */
@ApplicationScoped
public class Outbox {

    static final String CHANNEL = "outbox";

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
        try {
            em.persist(new OutboxRow(event, json.writeValueAsString(event), clock.instant()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write as JSON: " + event, e);
        }
        // PostgreSQL delivers it at commit, and once however often it is called.
        em.createNativeQuery("select cast(pg_notify('" + CHANNEL + "', '') as text)", String.class)
                .getSingleResult();
    }
}
