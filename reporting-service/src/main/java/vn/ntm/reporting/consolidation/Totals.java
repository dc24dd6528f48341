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
import vn.ntm.reporting.consolidation.ConsolidationView.ContainedFigure;
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

    /**
     * Each place counts once. What a report says of its reporter as a whole is not said again by the parts of it; the figure of a
     * body contains those of the bodies below it, as they stood on the day the period opened, whoever reports them; and what two
     * reports say of the same body is the same: its own counts, or else that of the first.
     */
    private static final String COUNTED = """
            with recursive opened as (
                select cast(p.opens_at at time zone 'Asia/Ho_Chi_Minh' as date) as on_day from asked_period p
                where p.regime = :regime and p.period = :period),
            said as (
                select o.reporter, f.indicator, f.organisation, f.value, coalesce(f.organisation, o.reporter) as place,
                    bool_or(f.organisation is null) over (partition by v.id, f.indicator) as whole\s""" + ACCEPTED + """
                join report_figure f on f.report_version = v.id\s""" + OF_PERIOD + """
                ),
            spoken as (
                select s.*, row_number() over (
                    partition by s.place, s.indicator order by s.reporter = s.place desc, s.reporter) as turn
                from said s where s.organisation is null or not s.whole),
            above (place, body, level) as (
                select distinct s.place, b.parent, 1
                from spoken s cross join lateral body_as_of(s.place, (select on_day from opened)) b
                where b.parent is not null
                union
                select a.place, b.parent, a.level + 1
                from above a cross join lateral body_as_of(a.body, (select on_day from opened)) b
                where b.parent is not null and a.level < 20),
            containing as (
                select a.place, a.body, a.level from above a where a.body in (select s.place from spoken s)),
            contained as (
                select distinct on (c.place, s.indicator) c.place, s.indicator, c.body as within
                from containing c join spoken s on s.place = c.body
                order by c.place, s.indicator, c.level desc),
            counted as (
                select s.* from spoken s where s.turn = 1 and not exists (
                    select from contained c where c.place = s.place and c.indicator = s.indicator))
            """;

    /** All are counted, and the first of each indicator named: a country asks ten thousand communes beside their districts. */
    private static final String NOT_ADDED = """
            select * from (
                select s.indicator, s.reporter, s.place, s.value, coalesce(c.within, s.place) as within,
                    count(*) over (partition by s.indicator) as many,
                    row_number() over (partition by s.indicator order by s.place, s.reporter) as listed
                from spoken s left join contained c on c.place = s.place and c.indicator = s.indicator
                where s.turn > 1 or c.place is not null) n
            where n.listed <= 100 order by n.indicator, n.listed""";

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
        var notAdded = notAdded(terms.code(), period);
        return terms.indicators().stream()
                .map(asked -> {
                    var line = asked.kindOrUsual().isQuotient() ? rates.line(asked) : line(asked, sums);
                    var contained = notAdded.get(asked.code());
                    return contained == null
                            ? line
                            : line.without(
                                    contained.getFirst().get("many", Long.class),
                                    contained.stream().map(Totals::contained).toList());
                })
                .toList();
    }

    private Map<Code, List<Tuple>> notAdded(Code regime, Period period) {
        return select(COUNTED + NOT_ADDED, regime, period).stream()
                .collect(Collectors.groupingBy(row -> new Code(row.get("indicator", String.class))));
    }

    private static ContainedFigure contained(Tuple row) {
        return new ContainedFigure(
                new Code(row.get("reporter", String.class)),
                new Code(row.get("place", String.class)),
                plain(row.get("value", BigDecimal.class)),
                new Code(row.get("within", String.class)));
    }

    private Rates rates(RegimeTerms terms, Period period) {
        var rates = new Rates(terms.indicators());
        var needed = Rates.needed(terms.indicators());
        if (!needed.isEmpty()) {
            session.createNativeQuery(
                            COUNTED
                                    + "select reporter, nullif(organisation, reporter) as organisation, indicator, value from counted "
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
                        "select o.reporter, o.estimate, r.id as report, v.version, v.content_hash " + ACCEPTED
                                + OF_PERIOD + "order by o.reporter",
                        regime,
                        period)
                .stream()
                .map(row -> new Source(
                        new Code(row.get("reporter", String.class)),
                        row.get("report", UUID.class),
                        row.get("version", Integer.class),
                        row.get("content_hash", String.class),
                        row.get("estimate", Boolean.class) ? true : null))
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
