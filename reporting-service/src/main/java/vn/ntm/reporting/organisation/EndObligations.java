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
import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent;
import vn.ntm.kernel.BusinessTime;
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
                insert into obligation_act (id, obligation, kind, done_at, done_for, reason, reason_en, deadline_before)
                select uuidv7(), id, 'WAIVED', :now, other, :reason, :reasonEn, deadline from waived)
            select id, regime, reporter, period, body, other from waived order by regime, id""";

    private static final String OWED_BY_BODIES = "coalesce(o.owed_by, o.reporter) = any (:bodies) "
            + "and (o.reporter = any (:bodies) or o.owed_by = any (:bodies)) ";

    /** A draft that was begun is handed over with what it holds. */
    private static final String NOT_BEGUN = """
            and o.opens_at >= :since and (o.state = 'UPCOMING' or o.state in ('OPEN', 'OVERDUE', 'LOCKED')
                and not exists (select from report d where d.obligation = o.id))\s""";

    private static final String BEGINS_LATER = """
            o.state = 'UPCOMING' and exists (
                select from asked_period p
                where p.regime = o.regime and p.period = o.period and p.window_from >= :end)""";

    private static final String HEIR_IS_ASKED = """
            exists (
                select from unnest(:bodies, :heirs) as e (body, heir)
                join asked_period p on p.regime = o.regime and p.period = o.period
                cross join lateral bodies_addressed(p.addressees) a
                where e.body = coalesce(o.owed_by, o.reporter) and a.body = e.heir and not exists (
                    select from regime_recipient r where r.regime = o.regime and r.organisation = e.heir))""";

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
                change.reasonWithoutHeir().vi(),
                change.reasonWithoutHeir().en(),
                now);
    }

    /**
     * A period is reported by those that exist on the day it opens. What was asked of a body ahead of time, opens on the day of
     * its end or later and is not begun ends with it: if the period begins after that day, because it has nothing to say of it;
     * if the day lies in the period, because its heir is asked for the whole of it, and reports once. Where nobody asks the
     * heir, it owes for the body that ended, whose days nobody else would report.
     */
    @Transactional(MANDATORY)
    void ofPeriodsBeyondTheEnd(Change change, Instant now) {
        waive(
                OWED_BY_BODIES + NOT_BEGUN + "and (" + BEGINS_LATER + " or " + HEIR_IS_ASKED + ")",
                Map.of(
                        "bodies", texts(change.ending().stream()),
                        "heirs", change.ending().stream().map(change::heirOf).toArray(String[]::new),
                        "end", change.effectiveOn(),
                        "since", BusinessTime.startOf(change.effectiveOn())),
                change.reasonOutlived().vi(),
                change.reasonOutlived().en(),
                now);
    }

    /**
     * The directive ended; what was missed before is history and stays, and so does what was sent.
     *
     * @param reasonEn null where a person wrote the reason
     */
    @Transactional(MANDATORY)
    void ofRegimes(Collection<Code> regimes, Instant endedAt, String reason, @Nullable String reasonEn, Instant now) {
        session.createNativeMutationQuery(
                        "update asked_period set complete = true where not complete and regime = any (:regimes)")
                .setParameter("regimes", texts(regimes.stream()))
                .executeUpdate();
        waive(
                "o.regime = any (:regimes) and o.state in ('UPCOMING', 'OPEN', 'OVERDUE') and o.deadline > :ended",
                Map.of("regimes", texts(regimes.stream()), "ended", endedAt),
                reason,
                reasonEn,
                now);
    }

    private void waive(
            String condition, Map<String, Object> values, String reason, @Nullable String reasonEn, Instant now) {
        var query = session.createNativeQuery(WAIVE_WHERE + condition + AND_TELL, Tuple.class)
                .setParameter("now", now)
                .setParameter("reason", reason)
                .setParameter("reasonEn", reasonEn, String.class);
        values.forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        rows.stream()
                .map(EndedObligation::of)
                .collect(groupingBy(
                        EndedObligation::regime,
                        LinkedHashMap::new,
                        mapping(ended -> (ReportingEvent) ended.waived(reason, reasonEn), toList())))
                .forEach((regime, facts) -> announce.facts(regime, facts, now));
    }

    private static String[] texts(Stream<Code> codes) {
        return codes.map(Code::text).toArray(String[]::new);
    }
}
