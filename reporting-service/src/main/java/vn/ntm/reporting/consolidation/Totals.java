package vn.ntm.reporting.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.consolidation.ConsolidationView.Missing;
import vn.ntm.reporting.consolidation.ConsolidationView.Source;
import vn.ntm.reporting.consolidation.ConsolidationView.TotalLine;

/** Adds up in the database what the accepted versions of a period say. */
@ApplicationScoped
class Totals {

    private static final String ACCEPTED = """
            from obligation o
            join report r on r.obligation = o.id
            join report_version v on v.report = r.id and v.fate = 'ACCEPTED'
            """;
    private static final String OF_PERIOD = "where o.regime = :regime and o.period = :period ";

    /** What a report says of its reporter as a whole is not said again by the parts of it. */
    private static final String COUNTED = "with said as (select o.reporter, f.indicator, f.organisation, f.value, "
            + "bool_or(f.organisation is null) over (partition by v.id, f.indicator) as whole " + ACCEPTED
            + "join report_figure f on f.report_version = v.id " + OF_PERIOD
            + "), counted as (select * from said where organisation is null or not whole) ";

    private final Session session;

    Totals(Session session) {
        this.session = session;
    }

    List<TotalLine> lines(RegimeTerms terms, Period period) {
        var sums = select(
                        COUNTED + "select indicator, sum(value) as sum, count(*) as figures, "
                                + "count(distinct reporter) as reporters from counted group by indicator",
                        terms.code(),
                        period)
                .stream()
                .collect(Collectors.toMap(row -> row.get("indicator", String.class), Function.identity()));
        var rates = rates(terms, period);
        return terms.indicators().stream()
                .map(asked -> asked.kindOrUsual().isQuotient() ? rates.line(asked) : line(asked, sums))
                .toList();
    }

    private Rates rates(RegimeTerms terms, Period period) {
        var rates = new Rates(terms.indicators());
        var needed = Rates.needed(terms.indicators());
        if (!needed.isEmpty()) {
            session.createNativeQuery(
                            COUNTED + "select reporter, organisation, indicator, value from counted "
                                    + "where indicator = any (:needed) order by reporter, organisation nulls first",
                            Tuple.class)
                    .setParameter("regime", terms.code().text())
                    .setParameter("period", period.toString())
                    .setParameter("needed", needed.stream().map(Code::text).toArray(String[]::new))
                    .getResultStream()
                    .forEach(row -> {
                        var organisation = row.get("organisation", String.class);
                        rates.add(
                                new Code(row.get("reporter", String.class)),
                                organisation == null ? null : new Code(organisation),
                                new Code(row.get("indicator", String.class)),
                                row.get("value", BigDecimal.class));
                    });
        }
        return rates;
    }

    List<Source> sources(Code regime, Period period) {
        return select(
                        "select o.reporter, r.id as report, v.version, v.content_hash " + ACCEPTED + OF_PERIOD
                                + "order by o.reporter",
                        regime,
                        period)
                .stream()
                .map(row -> new Source(
                        new Code(row.get("reporter", String.class)),
                        row.get("report", UUID.class),
                        row.get("version", Integer.class),
                        row.get("content_hash", String.class)))
                .toList();
    }

    List<Missing> missing(Code regime, Period period) {
        return select(
                        "select o.reporter, b.name, o.state from obligation o join organisation b on b.code = o.reporter "
                                + OF_PERIOD + "and o.state not in ('ACCEPTED', 'WAIVED') order by o.reporter",
                        regime,
                        period)
                .stream()
                .map(row -> new Missing(
                        new Code(row.get("reporter", String.class)),
                        row.get("name", String.class),
                        row.get("state", String.class)))
                .toList();
    }

    /** How many owe the report, how many have sent it. */
    Tuple counts(Code regime, Period period) {
        return select(
                        "select count(*) as expected, count(o.first_submitted_at) as received, max(o.deadline) as deadline "
                                + "from obligation o " + OF_PERIOD + "and o.state <> 'WAIVED'",
                        regime,
                        period)
                .getFirst();
    }

    private List<Tuple> select(String sql, Code regime, Period period) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("regime", regime.text())
                .setParameter("period", period.toString())
                .getResultList();
    }

    private static TotalLine line(IndicatorAsked asked, Map<String, Tuple> sums) {
        var row = sums.get(asked.code().text());
        return TotalLine.of(
                asked,
                asked.total(),
                row == null ? 0 : row.get("reporters", Long.class).intValue(),
                row == null ? null : value(asked.total(), row));
    }

    private static @Nullable BigDecimal value(RegimeTerms.Total total, Tuple row) {
        var sum = row.get("sum", BigDecimal.class);
        return switch (total) {
            case SUM -> plain(sum);
            case AVERAGE ->
                plain(sum.divide(BigDecimal.valueOf(row.get("figures", Long.class)), 6, RoundingMode.HALF_UP));
            // Of what is no rate there is none; the directive's rules refuse it.
            case RATIO, NONE -> null;
        };
    }

    /** 120, not 120.000000 and not 1.2E+2. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
