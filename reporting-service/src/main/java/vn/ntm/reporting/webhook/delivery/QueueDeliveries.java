package vn.ntm.reporting.webhook.delivery;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.exchange.CloudEvent;
import vn.ntm.reporting.exchange.EventLog;

/** Reads the log on for one webhook, and queues what its branch is to be told. Each event once: where it read is kept with it. */
@ApplicationScoped
class QueueDeliveries {

    private static final int AT_ONCE = 500;

    private final Session session;
    private final EventLog log;
    private final Deliveries deliveries;
    private final ObjectMapper json;

    QueueDeliveries(Session session, EventLog log, Deliveries deliveries, ObjectMapper json) {
        this.session = session;
        this.log = log;
        this.deliveries = deliveries;
        this.json = json;
    }

    /** Answers whether there may be more for it, or for another one. */
    @Transactional
    boolean some(Instant now) {
        long end = log.end();
        var behind = session.createNativeQuery("""
                        select code, organisation, types, read_up_to from webhook
                        where active and read_up_to < :end order by read_up_to, code limit 1 for update skip locked""", Tuple.class)
                .setParameter("end", end)
                .uniqueResult();
        if (behind == null) {
            return false;
        }
        var webhook = behind.get("code", String.class);
        var events = log.after(
                behind.get("read_up_to", Long.class),
                branch(behind.get("organisation", String.class)),
                List.of(behind.get("types", String[].class)),
                AT_ONCE);
        deliveries.queue(webhook, events, events.stream().map(this::body).toList(), now);
        session.createNativeMutationQuery("update webhook set read_up_to = :read where code = :webhook")
                .setParameter(
                        "read",
                        events.size() < AT_ONCE
                                ? latest(events, end)
                                : events.getLast().number())
                .setParameter("webhook", webhook)
                .executeUpdate();
        return true;
    }

    private static long latest(List<CloudEvent> events, long end) {
        return events.isEmpty() ? end : Math.max(end, events.getLast().number());
    }

    private String body(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Code> branch(String root) {
        return session.createNativeQuery("""
                        with recursive branch as (
                            select code from organisation where code = :root
                            union
                            select o.code from organisation o join branch b on o.parent = b.code)
                        select code from branch""", String.class).setParameter("root", root).getResultList().stream()
                .map(Code::new)
                .toList();
    }
}
