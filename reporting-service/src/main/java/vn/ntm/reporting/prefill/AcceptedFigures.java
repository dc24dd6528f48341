package vn.ntm.reporting.prefill;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.report.Prefilled.Source;

/** What was accepted about a body: from itself, or from who reports of it. One query for all indicators and periods. */
@ApplicationScoped
class AcceptedFigures {

    private static final String ACCEPTED = """
            select f.indicator, o.period, f.value, o.regime, o.reporter, o.estimate, r.id as report, v.version, v.receipt, v.decided_at,
                coalesce(cast(g.terms as jsonb) ->> 'cumulative', 'false') = 'true' as cumulative
            from obligation o
            join regime g on g.code = o.regime
            join report r on r.obligation = o.id
            join report_version v on v.report = r.id and v.fate = 'ACCEPTED'
            join report_figure f on f.report_version = v.id
            where o.period = any (:periods) and o.id <> :self and f.indicator = any (:indicators)
            """;

    private final Session session;

    AcceptedFigures(Session session) {
        this.session = session;
    }

    /** The last decision first. */
    List<Accepted> about(Obligation obligation, Collection<Period> periods, Collection<Code> indicators) {
        return session.createNativeQuery(
                        "select * from ("
                                + ACCEPTED + "and o.reporter = :body and f.organisation is null union all "
                                + ACCEPTED + "and f.organisation = :body) known order by decided_at desc, receipt",
                        Tuple.class)
                .setParameter("periods", periods.stream().map(Period::toString).toArray(String[]::new))
                .setParameter("indicators", indicators.stream().map(Code::text).toArray(String[]::new))
                .setParameter("body", obligation.reporter().text())
                .setParameter("self", obligation.id())
                .getResultStream()
                .map(row -> new Accepted(
                        new Code(row.get("indicator", String.class)),
                        plain(row.get("value", BigDecimal.class)),
                        row.get("cumulative", Boolean.class),
                        new Source(
                                row.get("report", UUID.class),
                                row.get("version", Integer.class),
                                row.get("receipt", String.class),
                                new Code(row.get("regime", String.class)),
                                Period.valueOf(row.get("period", String.class)),
                                new Code(row.get("reporter", String.class)),
                                row.get("estimate", Boolean.class))))
                .toList();
    }

    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** @param cumulative counts from the beginning of the year */
    record Accepted(Code indicator, BigDecimal value, boolean cumulative, Source source) {

        /**
         * Whether it says what is asked of a period. A month alone is not the year so far, unless the year begins with it; and
         * what counts from its beginning is no month.
         */
        boolean isOf(Period period, boolean asCumulative) {
            return source.period().equals(period) && (cumulative == asCumulative || beginsTheYear(period));
        }

        private static boolean beginsTheYear(Period period) {
            return period instanceof CalendarPeriod calendar
                    && calendar.firstMonth().getMonth() == Month.JANUARY;
        }
    }
}
