package vn.ntm.reporting.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.exchange.CloudEvent;

/** What is on its way to webhooks. */
@ApplicationScoped
class Deliveries {

    /** Longer than a try may take. */
    private static final int CLAIM_SECONDS = 60;

    private final Session session;

    Deliveries(Session session) {
        this.session = session;
    }

    /** Writes down the bytes that every try will send. */
    void queue(String webhook, List<CloudEvent> events, List<String> bodies, Instant now) {
        session.createNativeMutationQuery("""
                        insert into webhook_delivery (id, webhook, event_id, number, type, subject, body, state, next_at, queued_at)
                        select uuidv7(), :webhook, e.event_id, e.number, e.type, e.subject, e.body, 'WAITING', :now, :now
                        from unnest(:events, :numbers, :types, :subjects, :bodies)
                            as e (event_id, number, type, subject, body)
                        on conflict do nothing""")
                .setParameter("webhook", webhook)
                .setParameter("events", events.stream().map(CloudEvent::id).toArray(UUID[]::new))
                .setParameter("numbers", events.stream().map(CloudEvent::number).toArray(Long[]::new))
                .setParameter("types", events.stream().map(CloudEvent::type).toArray(String[]::new))
                .setParameter(
                        "subjects", events.stream().map(CloudEvent::subject).toArray(UUID[]::new))
                .setParameter("bodies", bodies.toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    List<String> awaited(Instant now) {
        return session.createNativeQuery("""
                        select h.code from webhook h
                        where h.active and (h.rests_until is null or h.rests_until <= :now)
                            and exists (
                                select 1 from webhook_delivery d
                                where d.webhook = h.code and d.state = 'WAITING' and d.next_at <= :now
                                    and (d.claimed_until is null or d.claimed_until <= clock_timestamp()))
                        order by h.code""", String.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Takes what is due and has nothing before it of the same subject; nobody else takes it until it is answered. */
    List<Claimed> claim(String webhook, Instant now, int most) {
        return session
                .createNativeQuery("""
                        with next as (
                            select d.id from webhook_delivery d join webhook h on h.code = d.webhook
                            where d.webhook = :webhook and d.state = 'WAITING' and d.next_at <= :now and h.active
                                and (h.rests_until is null or h.rests_until <= :now)
                                and (d.claimed_until is null or d.claimed_until <= clock_timestamp())
                                and not exists (
                                    select 1 from webhook_delivery e
                                    where e.webhook = d.webhook and e.subject = d.subject and e.state = 'WAITING'
                                        and e.number < d.number)
                            order by d.next_at, d.number limit :most
                            for update of d skip locked)
                        update webhook_delivery d
                        set attempts = attempts + 1,
                            claimed_until = clock_timestamp() + make_interval(secs => :claim)
                        from next, webhook h
                        where d.id = next.id and h.code = d.webhook
                        returning d.id, d.webhook, d.event_id, d.body, d.attempts, h.url, h.secret,
                            case when h.previous_until > :now then h.previous_secret end as previous""", Tuple.class)
                .setParameter("webhook", webhook)
                .setParameter("now", now)
                .setParameter("most", most)
                .setParameter("claim", (double) CLAIM_SECONDS)
                .getResultList()
                .stream()
                .map(Deliveries::claimed)
                .toList();
    }

    void delivered(Claimed delivery, Answer answer, Instant now) {
        session.createNativeMutationQuery("""
                        update webhook_delivery set state = 'DELIVERED', delivered_at = :now, claimed_until = null,
                            last_status = :status, last_error = null
                        where id = :id""")
                .setParameter("now", now)
                .setParameter("status", answer.status(), Integer.class)
                .setParameter("id", delivery.id())
                .executeUpdate();
    }

    /** @param next when it is tried again, or null: never by itself */
    void failed(Claimed delivery, Answer answer, @Nullable Instant next, Instant restsUntil) {
        session.createNativeMutationQuery("""
                        update webhook_delivery set state = case when :dead then 'DEAD' else state end,
                            next_at = coalesce(:next, next_at), claimed_until = null,
                            last_status = :status, last_error = :error
                        where id = :id""")
                .setParameter("dead", next == null)
                .setParameter("next", next, Instant.class)
                .setParameter("status", answer.status(), Integer.class)
                .setParameter("error", answer.error(), String.class)
                .setParameter("id", delivery.id())
                .executeUpdate();
        session.createNativeMutationQuery("update webhook set rests_until = :until where code = :webhook")
                .setParameter("until", restsUntil)
                .setParameter("webhook", delivery.webhook())
                .executeUpdate();
    }

    /**
     * Nothing is sent there until somebody sets the webhook again; what waits goes on waiting. Answers false if it was set to
     * another address meanwhile.
     */
    boolean ended(Claimed delivery, Answer answer, Instant now) {
        session.createNativeMutationQuery("""
                        update webhook_delivery set claimed_until = null, last_status = :status, last_error = :error
                        where id = :id""")
                .setParameter("status", answer.status(), Integer.class)
                .setParameter("error", answer.error(), String.class)
                .setParameter("id", delivery.id())
                .executeUpdate();
        return session.createNativeMutationQuery("""
                        update webhook set active = false, ended_at = :now, revision = revision + 1
                        where code = :webhook and url = :url and active""")
                        .setParameter("now", now)
                        .setParameter("webhook", delivery.webhook())
                        .setParameter("url", delivery.url())
                        .executeUpdate()
                == 1;
    }

    private static Claimed claimed(Tuple row) {
        return new Claimed(
                row.get("id", UUID.class),
                row.get("webhook", String.class),
                row.get("event_id", UUID.class),
                row.get("body", String.class),
                row.get("attempts", Integer.class),
                row.get("url", String.class),
                Stream.of(row.get("secret", String.class), row.get("previous", String.class))
                        .filter(secret -> secret != null)
                        .toList());
    }

    record Claimed(UUID id, String webhook, UUID event, String body, int attempts, String url, List<String> secrets) {}
}
