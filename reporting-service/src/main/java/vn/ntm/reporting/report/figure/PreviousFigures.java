package vn.ntm.reporting.report.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.report.Cell.OfFigures;

/** What the same body said for the same regime of the period beside: what was accepted, or else what waits to be. */
@ApplicationScoped
class PreviousFigures {

    private final Session session;

    PreviousFigures(Session session) {
        this.session = session;
    }

    Optional<Previous> before(Obligation obligation, Collection<Code> indicators) {
        return nearest(obligation, indicators, "o.opens_at < :opens", "o.opens_at desc");
    }

    /** What it has said already of the period that follows. */
    Optional<Previous> after(Obligation obligation, Collection<Code> indicators) {
        return nearest(obligation, indicators, "o.opens_at > :opens", "o.opens_at");
    }

    private Optional<Previous> nearest(
            Obligation obligation, Collection<Code> indicators, String which, String nearestFirst) {
        if (!(obligation.period() instanceof CalendarPeriod) || indicators.isEmpty()) {
            return Optional.empty();
        }
        var rows = session.createNativeQuery("""
                        with beside as (
                            select o.period, v.id
                            from obligation o
                            join report r on r.obligation = o.id
                            join report_version v on v.report = r.id and v.fate in ('ACCEPTED', 'WAITING')
                            where o.reporter = :reporter and o.regime = :regime and %s
                            order by %s, v.fate, v.version desc limit 1)
                        select b.period, f.indicator, f.organisation, f.value
                        from beside b join report_figure f on f.report_version = b.id
                        where f.indicator = any (:indicators)""".formatted(which, nearestFirst), Tuple.class)
                .setParameter("reporter", obligation.reporter().text())
                .setParameter("regime", obligation.regime().text())
                .setParameter("opens", obligation.opensAt())
                .setParameter("indicators", indicators.stream().map(Code::text).toArray(String[]::new))
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var figures = new HashMap<OfFigures, BigDecimal>();
        rows.forEach(row -> {
            var organisation = row.get("organisation", String.class);
            figures.putIfAbsent(
                    new OfFigures(
                            new Code(row.get("indicator", String.class)),
                            organisation == null ? null : new Code(organisation)),
                    row.get("value", BigDecimal.class));
        });
        return Optional.of(new Previous(Period.valueOf(rows.getFirst().get("period", String.class)), figures));
    }

    record Previous(Period period, Map<OfFigures, BigDecimal> figures) {}
}
