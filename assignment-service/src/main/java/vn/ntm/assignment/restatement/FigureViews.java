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
import vn.ntm.assignment.restatement.RestatedFigures.Indicator;
import vn.ntm.assignment.restatement.RestatedFigures.OriginalFigure;
import vn.ntm.assignment.restatement.RestatedFigures.UndividedFigure;
import vn.ntm.events.FigureKind;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.Restatement;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
@Transactional
class FigureViews {

    /** A body that has ended stays below its last parent, so that its figures are found. */
    private static final String OF_BRANCH = """
            with recursive branch (code) as (
                select code from organisation where code = :under
                union
                select o.code from branch b join organisation o on o.parent = b.code)
            select f.indicator, f.organisation, sum(f.value) from known_figure f
            where f.regime = :regime and f.period = :period and f.organisation in (select code from branch)
            group by 1, 2 order by 1, 2""";

    private static final String ADDITIVE = """
            select i ->> 'code', i ->> 'name', i ->> 'unit', i ->> 'kind'
            from directive_regime r join directive d on d.id = r.directive
                cross join jsonb_array_elements(d.content -> 'regimes') g
                cross join jsonb_array_elements(g -> 'indicators') i
            where r.code = :regime and g ->> 'code' = :regime and i ->> 'total' = 'SUM'
            order by 1""";

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
        var reported = reported(under, regime, period);
        var additive = additive(regime);
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
                        .map(named -> restated(named, reported.getOrDefault(named.code, new TreeMap<>()), successors))
                        .toList(),
                reported.keySet().stream()
                        .filter(code -> additive.stream().noneMatch(named -> named.code.equals(code)))
                        .toList());
    }

    private static Indicator restated(
            Named named, SortedMap<Code, BigDecimal> figures, Map<Code, List<Restatement.Part>> successors) {
        var divided = new TreeMap<Code, BigDecimal>();
        var undivided = new ArrayList<UndividedFigure>();
        figures.forEach((body, figure) -> {
            var parts = successors.getOrDefault(body, List.of());
            if (Restatement.dividable(parts)) {
                divided.put(body, figure);
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
                .forEach((heir, part) ->
                        origins.computeIfAbsent(heir, _ -> new ArrayList<>()).add(new OriginalFigure(body, part))));
        return new Indicator(
                named.code,
                named.name,
                named.unit,
                figures.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                values.entrySet().stream()
                        .map(line -> new BodyFigure(
                                line.getKey(), line.getValue(), origins.getOrDefault(line.getKey(), List.of())))
                        .toList(),
                undivided);
    }

    private Map<Code, SortedMap<Code, BigDecimal>> reported(Code under, Code regime, Period period) {
        var reported = new LinkedHashMap<Code, SortedMap<Code, BigDecimal>>();
        em.createNativeQuery(OF_BRANCH, Tuple.class)
                .setParameter("under", under.text())
                .setParameter("regime", regime.text())
                .setParameter("period", period.toString())
                .getResultStream()
                .forEach(row -> reported.computeIfAbsent(Code.valueOf(row.get(0, String.class)), _ -> new TreeMap<>())
                        .put(
                                Code.valueOf(row.get(1, String.class)),
                                row.get(2, BigDecimal.class).stripTrailingZeros()));
        return reported;
    }

    private List<Named> additive(Code regime) {
        return em.createNativeQuery(ADDITIVE, Tuple.class)
                .setParameter("regime", regime.text())
                .getResultStream()
                .filter(row -> !kind(row.get(2, String.class), row.get(3, String.class))
                        .isQuotient())
                .map(row -> new Named(
                        Code.valueOf(row.get(0, String.class)), row.get(1, String.class), row.get(2, String.class)))
                .toList();
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

    private record Named(Code code, String name, String unit) {}
}
