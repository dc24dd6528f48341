package vn.ntm.reporting.compliance;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.caller.Caller;

/** Counts from the obligations themselves; each figure can be listed with {@code GET /obligations}. */
@ApplicationScoped
@Transactional
class ComplianceViews {

    private final Session session;
    private final Caller caller;

    ComplianceViews(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    List<ComplianceLine> of(@Nullable Code regime, @Nullable Period period, @Nullable Code under) {
        return session
                .createNativeQuery("""
                        with recursive tree as (
                            select code from organisation where code = :under
                            union
                            select o.code from organisation o join tree t on o.parent = t.code)
                        select o.regime, o.period, count(*) as expected, count(o.first_submitted_at) as received,
                            count(*) filter (where o.judged_at < o.deadline) as on_time,
                            count(*) filter (where o.judged_at >= o.deadline) as late,
                            coalesce(round(cast(max(extract(epoch from o.judged_at - o.deadline) / 3600)
                                filter (where o.judged_at >= o.deadline) as numeric), 2), 0) as longest,
                            coalesce(round(cast(avg(extract(epoch from o.judged_at - o.deadline) / 3600)
                                filter (where o.judged_at >= o.deadline) as numeric), 2), 0) as average,
                            count(*) filter (where o.state = 'RETURNED') as returned,
                            count(*) filter (where o.state = 'ACCEPTED') as accepted,
                            count(*) filter (where o.state in ('OVERDUE', 'LOCKED')) as missing
                        from obligation o
                        where o.state <> 'WAIVED' and (o.reporter = any (:branch) or o.owed_by = any (:branch) or exists (
                                select 1 from regime_recipient c where c.regime = o.regime and c.organisation = :mine))
                            and (:regime is null or o.regime = :regime)
                            and (:period is null or o.period = :period)
                            and (:under is null or o.reporter in (select code from tree))
                        group by o.regime, o.period order by min(o.deadline), o.regime""", Tuple.class)
                .setParameter("branch", caller.branch().stream().map(Code::text).toArray(String[]::new))
                .setParameter("mine", caller.organisation().text())
                .setParameter("regime", regime == null ? null : regime.text(), String.class)
                .setParameter("period", period == null ? null : period.toString(), String.class)
                .setParameter("under", under == null ? null : under.text(), String.class)
                .getResultList()
                .stream()
                .map(ComplianceViews::line)
                .toList();
    }

    private static ComplianceLine line(Tuple row) {
        return new ComplianceLine(
                new Code(row.get("regime", String.class)),
                Period.valueOf(row.get("period", String.class)),
                count(row, "expected"),
                count(row, "received"),
                count(row, "on_time"),
                count(row, "late"),
                row.get("longest", BigDecimal.class),
                row.get("average", BigDecimal.class),
                count(row, "returned"),
                count(row, "accepted"),
                count(row, "missing"));
    }

    private static int count(Tuple row, String column) {
        return row.get(column, Long.class).intValue();
    }
}
