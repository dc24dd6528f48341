package vn.ntm.reporting.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.reporting.webhook.Webhooks;
import vn.ntm.reporting.webhook.delivery.DeliveryQuery.DeliveryState;

@ApplicationScoped
@Transactional
class DeliveryViews {

    private final Session session;
    private final Webhooks webhooks;

    DeliveryViews(Session session, Webhooks webhooks) {
        this.session = session;
        this.webhooks = webhooks;
    }

    Page<DeliveryLine> of(Code webhook, DeliveryQuery query, PageRequest page) {
        webhooks.mustBeOfCaller(webhook);
        var lines = session
                .createNativeQuery("""
                        select * from webhook_delivery
                        where webhook = :webhook and number > :after and state = any (:states)
                        order by number limit :most""", Tuple.class)
                .setParameter("webhook", webhook.text())
                .setParameter(
                        "after",
                        page.cursor()
                                .map(cursor -> cursor.read(0, Long::valueOf))
                                .orElse(-1L))
                .setParameter("states", states(query))
                .setParameter("most", page.sizeAndOne())
                .getResultList()
                .stream()
                .map(DeliveryViews::line)
                .toList();
        return Page.of(lines, page, line -> List.of(line.sequence()));
    }

    private static String[] states(DeliveryQuery query) {
        return query.state == null ? new String[] {"WAITING", "DELIVERED", "DEAD"} : new String[] {query.state.name()};
    }

    private static DeliveryLine line(Tuple row) {
        var state = DeliveryState.valueOf(row.get("state", String.class));
        return new DeliveryLine(
                row.get("event_id", UUID.class),
                row.get("number", Long.class).toString(),
                row.get("type", String.class),
                row.get("subject", UUID.class),
                state,
                row.get("attempts", Integer.class),
                state == DeliveryState.WAITING ? row.get("next_at", Instant.class) : null,
                row.get("last_status", Integer.class),
                row.get("last_error", String.class),
                row.get("queued_at", Instant.class),
                row.get("delivered_at", Instant.class));
    }
}
