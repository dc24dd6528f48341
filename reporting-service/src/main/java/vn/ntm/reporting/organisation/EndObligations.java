package vn.ntm.reporting.organisation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.events.ReportingEvent;
import vn.ntm.kernel.Code;
import vn.ntm.reporting.notice.Announce;

/** Obligations end openly, with the reason, where nobody is left to owe them or nothing is left to be asked. */
@ApplicationScoped
class EndObligations {

    private static final String WAIVE_WHERE = """
            with waived as (
                update obligation o set state = 'WAIVED', held_since = :now, revision = o.revision + 1
                from regime g
                where g.code = o.regime and\s""";

    private static final String AND_TELL = """

                returning o.id, o.regime, o.reporter, o.period, o.deadline, coalesce(o.owed_by, o.reporter) as body,
                    g.issuer as other),
            written as (
                insert into obligation_act (id, obligation, kind, done_at, done_for, reason, deadline_before)
                select uuidv7(), id, 'WAIVED', :now, other, :reason, deadline from waived)
            select id, regime, reporter, period, body, other from waived order by regime, id""";

    private static final String OWED_BY_BODIES = "coalesce(o.owed_by, o.reporter) = any (:bodies) "
            + "and (o.reporter = any (:bodies) or o.owed_by = any (:bodies)) ";

    private final Session session;
    private final Announce announce;

    EndObligations(Session session, Announce announce) {
        this.session = session;
        this.announce = announce;
    }

    /** A body ended and nobody was named to owe what it owed. */
    @Transactional(MANDATORY)
    void ofBodiesWithoutHeir(Change change, Instant now) {
        waive(
                OWED_BY_BODIES + "and o.state in ('UPCOMING', 'OPEN', 'OVERDUE', 'LOCKED', 'RETURNED')",
                Map.of("bodies", texts(change.endingWithoutHeir().stream())),
                change.reasonWithoutHeir(),
                now);
    }

    /** A period was asked ahead of time of a body that has ended before the period begins: it has nothing to say. */
    @Transactional(MANDATORY)
    void ofPeriodsBeyondTheEnd(Change change, Instant now) {
        waive(
                OWED_BY_BODIES + """
                and o.state = 'UPCOMING' and exists (
                    select 1 from asked_period p
                    where p.regime = o.regime and p.period = o.period and p.window_from >= :end)""",
                Map.of("bodies", texts(change.ending().stream()), "end", change.effectiveOn()),
                change.reasonOutlived(),
                now);
    }

    /** The directive ended; what was missed before is history and stays, and so does what was sent. */
    @Transactional(MANDATORY)
    void ofRegimes(Collection<Code> regimes, Instant endedAt, String reason, Instant now) {
        session.createNativeMutationQuery(
                        "update asked_period set complete = true where not complete and regime = any (:regimes)")
                .setParameter("regimes", texts(regimes.stream()))
                .executeUpdate();
        waive(
                "o.regime = any (:regimes) and o.state in ('UPCOMING', 'OPEN', 'OVERDUE') and o.deadline > :ended",
                Map.of("regimes", texts(regimes.stream()), "ended", endedAt),
                reason,
                now);
    }

    private void waive(String condition, Map<String, Object> values, String reason, Instant now) {
        var query = session.createNativeQuery(WAIVE_WHERE + condition + AND_TELL, Tuple.class)
                .setParameter("now", now)
                .setParameter("reason", reason);
        values.forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        rows.stream()
                .map(EndedObligation::of)
                .collect(groupingBy(
                        EndedObligation::regime,
                        LinkedHashMap::new,
                        mapping(ended -> (ReportingEvent) ended.waived(reason), toList())))
                .forEach((regime, facts) -> announce.facts(regime, facts, now));
    }

    private static String[] texts(Stream<Code> codes) {
        return codes.map(Code::text).toArray(String[]::new);
    }
}
