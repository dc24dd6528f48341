package vn.ntm.assignment.restatement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.reorganisation.Succession;
import vn.ntm.assignment.restatement.Refusal.NoSuchBody;
import vn.ntm.assignment.restatement.RestatedFigures.BodyFigure;
import vn.ntm.assignment.restatement.RestatedFigures.ContainedFigure;
import vn.ntm.assignment.restatement.RestatedFigures.Indicator;
import vn.ntm.assignment.restatement.RestatedFigures.OriginalFigure;
import vn.ntm.assignment.restatement.RestatedFigures.UndividedFigure;
import vn.ntm.events.FigureKind;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.Restatement;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
@Transactional
class FigureViews {

    /** What a body was on a day; before its first one, what it was then. */
    private static final String PARENT_OF = """
            (select near.parent from organisation_stretch near where near.code = %s
                order by near.valid_from <= :day desc, case when near.valid_from <= :day then near.valid_from end desc,
                    near.valid_from limit 1)""";

    /**
     * Each place once, as the totals of reporting-service have it: what a body says of itself counts before what another says of
     * it, and the figure of a body contains those of the bodies that stood below it when the period closed. A body that has ended
     * stays below its last parent, so that its figures are found.
     */
    private static final String OF_BRANCH =
            """
            with recursive branch (code) as (
                select code from organisation where code = :under
                union
                select o.code from branch b join organisation o on o.parent = b.code),
            said as (
                select f.indicator, f.organisation, f.value, row_number() over (
                    partition by f.indicator, f.organisation order by f.reporter = f.organisation desc, f.reporter) as turn
                from known_figure f
                where f.regime = :regime and f.period = :period and f.organisation in (select code from branch)),
            above (organisation, body, level) as (
                select d.organisation, p.parent, 1
                from (select distinct organisation from said) d cross join lateral %s p
                where p.parent is not null
                union
                select a.organisation, p.parent, a.level + 1
                from above a cross join lateral %s p
                where p.parent is not null and a.level < 20),
            contained as (
                select distinct on (a.organisation, s.indicator) a.organisation, s.indicator, a.body as within
                from above a join said s on s.organisation = a.body
                order by a.organisation, s.indicator, a.level desc)
            select s.indicator, s.organisation, s.value, c.within
            from said s left join contained c on c.organisation = s.organisation and c.indicator = s.indicator
            where s.turn = 1
            order by 1, 2""".formatted(PARENT_OF.formatted("d.organisation"), PARENT_OF.formatted("a.body"));

    /** The first deadline of a request, which has no month of its own. */
    private static final String DEADLINE = """
            select cast(min(deadline) at time zone 'Asia/Ho_Chi_Minh' as date) from known_obligation
            where regime = :regime and period = :period""";

    /** Periods close on the 14th of their last month (Decree 09/2019, article 12). */
    private static final int CLOSED_BY = 15;

    private static final String ADDITIVE = """
            select i ->> 'code', i ->> 'name', i ->> 'unit', i ->> 'kind'
            from directive_regime r join directive d on d.id = r.directive
                cross join jsonb_array_elements(d.content -> 'regimes') g
                cross join jsonb_array_elements(g -> 'indicators') i
            where r.code = :regime and g ->> 'code' = :regime and i ->> 'total' = 'SUM'
            order by 1""";

    /** What a form asks besides: no directive names it, but it was told with each figure that it is added. */
    private static final String TOLD = """
            select f.indicator, min(f.kind) from known_figure f
            where f.regime = :regime and f.period = :period and f.total = 'SUM' and f.kind in ('COUNT', 'AMOUNT')
            group by 1 order by 1""";

    /** Digits after the point in which an amount is divided: as many as one may be reported with. */
    private static final int OF_AN_AMOUNT = 6;

    private final Session em;
    private final Succession succession;
    private final Caller caller;
    private final Clock clock;

    FigureViews(Session em, Succession succession, Caller caller, Clock clock) {
        this.em = em;
        this.succession = succession;
        this.caller = caller;
        this.clock = clock;
    }

    RestatedFigures restated(Code under, Code regime, Period period, @Nullable LocalDate at) {
        if (!caller.covers(under)) {
            throw new Refused(new NoSuchBody(under));
        }
        var day = at == null ? BusinessTime.dayOf(clock.instant()) : at;
        var contained = new LinkedHashMap<Code, List<ContainedFigure>>();
        var reported = reported(under, regime, period, contained);
        var additive = additive(regime, period);
        var successors = successors(
                reported.values().stream()
                        .flatMap(figures -> figures.keySet().stream())
                        .toList(),
                day);
        return new RestatedFigures(
                under,
                regime,
                period,
                day,
                additive.stream()
                        .filter(named -> reported.containsKey(named.code))
                        .map(named -> restated(
                                named,
                                reported.getOrDefault(named.code, new TreeMap<>()),
                                contained.getOrDefault(named.code, List.of()),
                                successors))
                        .toList(),
                reported.keySet().stream()
                        .filter(code -> additive.stream().noneMatch(named -> named.code.equals(code)))
                        .toList());
    }

    private static Indicator restated(
            Named named,
            SortedMap<Code, BigDecimal> figures,
            List<ContainedFigure> contained,
            Map<Code, List<Restatement.Part>> successors) {
        var divided = new TreeMap<Code, BigDecimal>();
        var undivided = new ArrayList<UndividedFigure>();
        figures.forEach((body, figure) -> {
            var parts = successors.getOrDefault(body, List.of());
            if (Restatement.dividable(parts)) {
                divided.put(body, named.inSteps(figure));
            } else {
                undivided.add(new UndividedFigure(
                        body,
                        figure,
                        parts.stream().map(Restatement.Part::successor).toList()));
            }
        });
        var values = Restatement.additive(divided, successors);
        var origins = new TreeMap<Code, List<OriginalFigure>>();
        divided.forEach((body, figure) -> Restatement.additive(Map.of(body, figure), successors)
                .forEach((heir, part) -> origins.computeIfAbsent(heir, _ -> new ArrayList<>())
                        .add(new OriginalFigure(body, plain(part)))));
        return new Indicator(
                named.code,
                named.name,
                named.unit,
                figures.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                values.entrySet().stream()
                        .map(line -> new BodyFigure(
                                line.getKey(), plain(line.getValue()), origins.getOrDefault(line.getKey(), List.of())))
                        .toList(),
                undivided,
                contained);
    }

    /** @param contained is filled with what lies in the figure of a body above */
    private Map<Code, SortedMap<Code, BigDecimal>> reported(
            Code under, Code regime, Period period, Map<Code, List<ContainedFigure>> contained) {
        var reported = new LinkedHashMap<Code, SortedMap<Code, BigDecimal>>();
        em.createNativeQuery(OF_BRANCH, Tuple.class)
                .setParameter("under", under.text())
                .setParameter("regime", regime.text())
                .setParameter("period", period.toString())
                .setParameter("day", dayOf(regime, period))
                .getResultStream()
                .forEach(row -> {
                    var indicator = Code.valueOf(row.get(0, String.class));
                    var body = Code.valueOf(row.get(1, String.class));
                    var value = row.get(2, BigDecimal.class).stripTrailingZeros();
                    var within = row.get(3, String.class);
                    if (within == null) {
                        reported.computeIfAbsent(indicator, _ -> new TreeMap<>())
                                .put(body, value);
                    } else {
                        contained
                                .computeIfAbsent(indicator, _ -> new ArrayList<>())
                                .add(new ContainedFigure(body, value, Code.valueOf(within)));
                    }
                });
        return reported;
    }

    /** In whose structure its figures contain one another. */
    private LocalDate dayOf(Code regime, Period period) {
        if (period instanceof CalendarPeriod calendar) {
            return calendar.lastMonth().atDay(CLOSED_BY);
        }
        var deadline = em.createNativeQuery(DEADLINE, LocalDate.class)
                .setParameter("regime", regime.text())
                .setParameter("period", period.toString())
                .getSingleResultOrNull();
        return deadline == null ? BusinessTime.dayOf(clock.instant()) : deadline;
    }

    private List<Named> additive(Code regime, Period period) {
        var additive = new LinkedHashMap<Code, Named>();
        em.createNativeQuery(ADDITIVE, Tuple.class)
                .setParameter("regime", regime.text())
                .getResultStream()
                .map(row -> new Named(
                        Code.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        kind(row.get(2, String.class), row.get(3, String.class))))
                .filter(named -> !named.kind.isQuotient())
                .forEach(named -> additive.put(named.code, named));
        em.createNativeQuery(TOLD, Tuple.class)
                .setParameter("regime", regime.text())
                .setParameter("period", period.toString())
                .getResultStream()
                .map(row -> new Named(
                        Code.valueOf(row.get(0, String.class)),
                        row.get(0, String.class),
                        null,
                        FigureKind.valueOf(row.get(1, String.class))))
                .forEach(named -> additive.putIfAbsent(named.code, named));
        return List.copyOf(additive.values());
    }

    private static BigDecimal plain(BigDecimal figure) {
        return figure.stripTrailingZeros();
    }

    /** Whoever added up percents before that was refused did not mean it. */
    private static FigureKind kind(String unit, @Nullable String stated) {
        return stated == null ? FigureKind.usual(unit) : FigureKind.valueOf(stated);
    }

    private Map<Code, List<Restatement.Part>> successors(Collection<Code> bodies, LocalDate day) {
        var parts = new TreeMap<Code, List<Restatement.Part>>();
        succession
                .successors(bodies.stream().distinct().toList(), day)
                .forEach((body, shares) -> parts.put(
                        body,
                        shares.stream()
                                .map(share -> new Restatement.Part(share.body(), share.share()))
                                .toList()));
        return parts;
    }

    private record Named(Code code, String name, @Nullable String unit, FigureKind kind) {

        /** Only what is counted has no half: 10 million VND in thirds are not 3, 3 and 4. */
        BigDecimal inSteps(BigDecimal figure) {
            return kind == FigureKind.COUNT ? figure : figure.setScale(Math.max(figure.scale(), OF_AN_AMOUNT));
        }
    }
}
