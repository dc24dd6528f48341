package vn.ntm.reporting.webhook.delivery;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.webhook.Webhooks;

/** What was given up, or was taken and lost on the other side, is sent once more: the same bytes, from the first try on. */
@ApplicationScoped
class Redeliver {

    private final Session session;
    private final Webhooks webhooks;
    private final Clock clock;

    Redeliver(Session session, Webhooks webhooks, Clock clock) {
        this.session = session;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** Answers how many wait again. */
    @Transactional
    int redeliver(Code webhook, Wanted wanted) {
        webhooks.mustBeOfCaller(webhook);
        var events = wanted.events();
        int again = session.createNativeMutationQuery("""
                        update webhook_delivery
                        set state = 'WAITING', attempts = 0, next_at = :now, delivered_at = null, claimed_until = null
                        where webhook = :webhook and case when :dead then state = 'DEAD'
                            else state <> 'WAITING' and event_id = any (:events) end""")
                .setParameter("now", clock.instant())
                .setParameter("webhook", webhook.text())
                .setParameter("dead", events == null)
                .setParameter("events", events == null ? new UUID[0] : events.toArray(UUID[]::new))
                .executeUpdate();
        session.createNativeMutationQuery(
                        "update webhook set rests_until = null where code = :webhook and rests_until is not null")
                .setParameter("webhook", webhook.text())
                .executeUpdate();
        return again;
    }

    /**
     * Events to be sent again.
     *
     * @param events by their id; if none are named, everything that was given up
     */
    @Schema(name = "EventsToRedeliver")
    record Wanted(@Nullable @Size(min = 1, max = 1_000) List<@NotNull UUID> events) {}
}
