package vn.ntm.reporting.prefill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.reporting.form.check.AskedCells;
import vn.ntm.reporting.form.check.AskedCells.Asked;
import vn.ntm.reporting.obligation.Overlaps;
import vn.ntm.reporting.regime.Regime;
import vn.ntm.reporting.regime.Regimes;

/** How much of what is asked the same bodies report elsewhere. */
@ApplicationScoped
class FindOverlap implements Overlaps {

    private final Regimes regimes;
    private final AskedCells askedCells;
    private final Session session;
    private final Clock clock;

    FindOverlap(Regimes regimes, AskedCells askedCells, Session session, Clock clock) {
        this.regimes = regimes;
        this.askedCells = askedCells;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Overlap of(RegimeTerms terms, Collection<Code> reporters) {
        var cells = askedCells.of(terms);
        var asked = indicators(cells);
        var others = others(terms, asked);
        var bodies = bodiesInCommon(others.keySet(), reporters);
        var elsewhere = others.entrySet().stream()
                .filter(other -> bodies.containsKey(other.getKey().code()))
                .flatMap(other -> lines(cells, other.getKey(), other.getValue(), bodies))
                .sorted(Comparator.comparing(Elsewhere::cell)
                        .thenComparing(line -> line.regime().text()))
                .toList();
        long shared = elsewhere.stream().map(Elsewhere::cell).distinct().count();
        return new Overlap(cells.size(), (int) shared, percent(shared, cells.size()), elsewhere);
    }

    /** The other regimes in force that ask one of these. */
    private Map<RegimeTerms, Set<Code>> others(RegimeTerms terms, Set<Code> asked) {
        var today = BusinessTime.dayOf(clock.instant());
        var others = new HashMap<RegimeTerms, Set<Code>>();
        regimes.listAll().stream()
                .map(Regime::terms)
                .filter(other -> !other.code().equals(terms.code()))
                .filter(other -> other.validTo() == null || !other.validTo().isBefore(today))
                .forEach(other -> {
                    var same = indicators(askedCells.of(other));
                    same.retainAll(asked);
                    if (!same.isEmpty()) {
                        others.put(other, same);
                    }
                });
        return others;
    }

    private static Stream<Elsewhere> lines(
            List<Asked> cells, RegimeTerms other, Set<Code> same, Map<Code, Long> bodies) {
        return cells.stream()
                .filter(cell -> cell.indicator() != null && same.contains(cell.indicator()))
                .map(cell -> new Elsewhere(
                        cell.cell().toString(),
                        cell.indicator(),
                        cell.label(),
                        other.code(),
                        other.name(),
                        other.frequency(),
                        bodies.getOrDefault(other.code(), 0L)));
    }

    private Map<Code, Long> bodiesInCommon(Set<RegimeTerms> others, Collection<Code> reporters) {
        if (others.isEmpty()) {
            return Map.of();
        }
        var pairs = others.stream()
                .flatMap(other -> other.reporters().stream().map(addressee -> List.of(other.code(), addressee)))
                .toList();
        return session.createNativeQuery("""
                        select t.regime, count(distinct a.body) as bodies
                        from unnest(:regimes, :addressees) as t (regime, addressee)
                        join bodies_addressed(:addressees) a on a.addressee = t.addressee
                        where a.body in (select body from bodies_addressed(:mine))
                        group by t.regime""", Tuple.class)
                .setParameter("regimes", texts(pairs.stream().map(List::getFirst)))
                .setParameter("addressees", texts(pairs.stream().map(List::getLast)))
                .setParameter("mine", texts(reporters.stream()))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new Code(row.get("regime", String.class)), row -> row.get("bodies", Long.class)));
    }

    private static String[] texts(Stream<Code> codes) {
        return codes.map(Code::text).toArray(String[]::new);
    }

    private static Set<Code> indicators(List<Asked> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.ofNullable(cell.indicator()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static BigDecimal percent(long part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
