package vn.ntm.assignment.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.organisation.NamedBodies;
import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.assignment.target.Population.Listed;
import vn.ntm.assignment.target.TargetTerms.Part;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;

/** Looks up whom the units of targets mean: today, or else when the year began of which they speak. */
@ApplicationScoped
public class Units {

    private final Organisations organisations;
    private final NamedBodies names;
    private final Clock clock;

    Units(Organisations organisations, NamedBodies names, Clock clock) {
        this.organisations = organisations;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param speaker whose targets they are
     * @param year of targets that name none; null as long as nobody knows it
     */
    public UnitNames of(List<TargetTerms> all, @Nullable Code speaker, @Nullable Integer year) {
        var units =
                all.stream().filter(UnitNames::areBodies).flatMap(Units::named).collect(Collectors.toSet());
        var parts = all.stream()
                .flatMap(terms -> Stream.ofNullable(terms.breakdown()))
                .flatMap(List::stream)
                .map(Part::unit)
                .collect(Collectors.toSet());
        return of(
                units,
                parts,
                speaker,
                all.stream()
                        .flatMap(terms -> Stream.ofNullable(year(terms, year)))
                        .collect(Collectors.toSet()));
    }

    /** A result's units, as codes; what is wrong with them is said. Older targets name theirs in words that no register knows. */
    public List<String> resolved(Target target, List<String> units, Faults faults) {
        var terms = target.content();
        if (!UnitNames.areBodies(terms) || terms.units().containsAll(units)) {
            return units;
        }
        var known = of(Set.copyOf(units), Set.of(), target.issuer(), Set.of(target.year()));
        known.check("/units", units, terms.unitLevel(), faults);
        return known.resolved(units, terms.unitLevel());
    }

    private UnitNames of(Set<String> units, Set<Code> parts, @Nullable Code speaker, Set<Integer> years) {
        var codes =
                units.stream().flatMap(unit -> TargetRules.code(unit).stream()).collect(Collectors.toSet());
        var bodies = organisations.kinds(codes);
        var others = units.stream()
                .filter(unit ->
                        TargetRules.code(unit).filter(bodies::containsKey).isEmpty())
                .collect(Collectors.toSet());
        var called = new HashMap<>(names.called(others, speaker, BusinessTime.dayOf(clock.instant())));
        years.forEach(year -> {
            var gone = new HashSet<>(others);
            gone.removeIf(unit -> !called.getOrDefault(unit, List.of()).isEmpty());
            called.putAll(names.called(gone, speaker, LocalDate.of(year, 1, 1)));
        });
        return new UnitNames(bodies, organisations.above(parts), called);
    }

    /** Its own, or else that of its document, unless its period says another; a phase has all of its years. */
    static @Nullable Integer year(TargetTerms terms, @Nullable Integer otherwise) {
        if (terms.year() != null) {
            return terms.year();
        }
        var period = TargetPeriod.of(terms);
        return period.isEmpty() || (otherwise != null && period.get().has(otherwise))
                ? otherwise
                : Integer.valueOf(period.get().year());
    }

    private static Stream<String> named(TargetTerms terms) {
        var planned =
                terms.plannedBefore() == null ? null : terms.plannedBefore().units();
        return Stream.of(
                        terms.units(),
                        listed(terms.counted()),
                        listed(terms.range() == null ? null : terms.range().per()),
                        planned == null ? List.<String>of() : planned)
                .flatMap(Collection::stream);
    }

    static List<String> listed(@Nullable Population population) {
        return population instanceof Listed listed ? listed.units() : List.of();
    }
}
