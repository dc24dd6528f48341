package vn.ntm.reporting.organisation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.events.ReportingEvent;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.reporting.notice.Announce;

/**
 * What a body owed is owed by its heir: every obligation with its draft, whether open or answered, so that what was sent stays
 * readable, a return finds somebody and an accepted report can be amended. What the body owed for periods that opened while it
 * existed stays a report of its own, beside the heir's; what had not begun has ended before ({@link EndObligations}). Each is
 * told to the other services; the bodies get a notice only of what is still to be done. Doing it twice changes nothing.
 */
@ApplicationScoped
class HandOverObligations {

    private static final String HAND_OVER = """
            with handed as (
                update obligation o set owed_by = nullif(h.heir, o.reporter), revision = o.revision + 1
                from unnest(:bodies, :heirs) as h (body, heir)
                where (o.owed_by = h.body or o.owed_by is null and o.reporter = h.body) and o.state <> 'WAIVED'
                returning o.id, o.regime, o.reporter, o.period, o.state, h.body, h.heir),
            written as (
                insert into obligation_act (id, obligation, kind, done_at, reason, body_before, body_after)
                select uuidv7(), id, 'HANDED_OVER', :now, :decision, body, heir from handed)
            select id, regime, reporter, period, body, heir as other, state not in ('SUBMITTED', 'ACCEPTED') as to_do
            from handed order by regime, id""";

    private final Session session;
    private final Announce announce;
    private final Outbox outbox;

    HandOverObligations(Session session, Announce announce, Outbox outbox) {
        this.session = session;
        this.announce = announce;
        this.outbox = outbox;
    }

    @Transactional(MANDATORY)
    void handOver(Change change, Instant now) {
        receiveInPlace(change);
        var handed = session.createNativeQuery(HAND_OVER, Tuple.class)
                .setParameter("bodies", change.givers().map(Code::text).toArray(String[]::new))
                .setParameter("heirs", change.heirs().map(Code::text).toArray(String[]::new))
                .setParameter("now", now)
                .setParameter("decision", change.decision())
                .getResultStream()
                .collect(
                        partitioningBy(row -> row.get("to_do", Boolean.class), mapping(EndedObligation::of, toList())));
        outbox.addAll(handed.getOrDefault(false, List.of()).stream()
                .map(done -> done.handedOver(change.id()))
                .toList());
        handed.getOrDefault(true, List.of()).stream()
                .collect(groupingBy(
                        EndedObligation::regime,
                        LinkedHashMap::new,
                        mapping(toDo -> (ReportingEvent) toDo.handedOver(change.id()), toList())))
                .forEach((regime, facts) -> announce.facts(regime, facts, now));
    }

    /** The heir of a receiving body receives beside it: what came to the old desk must not wait there. */
    private void receiveInPlace(Change change) {
        session.createNativeMutationQuery("""
                        insert into regime_recipient (regime, organisation)
                        select r.regime, h.heir from regime_recipient r
                        join unnest(:bodies, :heirs) as h (body, heir) on r.organisation = h.body
                        on conflict do nothing""")
                .setParameter("bodies", change.givers().map(Code::text).toArray(String[]::new))
                .setParameter("heirs", change.heirs().map(Code::text).toArray(String[]::new))
                .executeUpdate();
    }
}
