package vn.ntm.reporting.prefill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.form.check.AskedCells;
import vn.ntm.reporting.form.check.AskedCells.Asked;
import vn.ntm.reporting.form.layout.Carry;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.prefill.AcceptedFigures.Accepted;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.KnownFigures;
import vn.ntm.reporting.report.Prefilled;

@ApplicationScoped
class Prefill implements KnownFigures {

    private final AskedCells askedCells;
    private final AcceptedFigures acceptedFigures;
    private final Burden burden;

    Prefill(AskedCells askedCells, AcceptedFigures acceptedFigures, Burden burden) {
        this.askedCells = askedCells;
        this.acceptedFigures = acceptedFigures;
        this.burden = burden;
    }

    @Override
    public List<Prefilled> of(Obligation obligation, RegimeTerms terms) {
        return known(obligation, askedCells.of(terms), isCumulative(terms));
    }

    @Override
    public void tally(Obligation obligation, UUID version, Content content, RegimeTerms terms) {
        var cells = askedCells.of(terms);
        burden.count(obligation.reporter(), version, cells, known(obligation, cells, isCumulative(terms)), content);
    }

    private static boolean isCumulative(RegimeTerms terms) {
        return Boolean.TRUE.equals(terms.cumulative());
    }

    private List<Prefilled> known(Obligation obligation, List<Asked> cells, boolean cumulative) {
        var indicators = cells.stream()
                .flatMap(cell -> Stream.ofNullable(cell.indicator()))
                .distinct()
                .toList();
        if (indicators.isEmpty()) {
            return List.of();
        }
        var ways = Parts.of(obligation.period(), cumulative);
        var periods = new LinkedHashSet<Period>(List.of(obligation.period()));
        ways.forEach(periods::addAll);
        var accepted = acceptedFigures.about(obligation, periods, indicators).stream()
                .collect(Collectors.groupingBy(Accepted::indicator));
        return cells.stream()
                .flatMap(cell -> Optional.ofNullable(cell.indicator())
                        .map(accepted::get)
                        .flatMap(figures -> prefilled(cell, obligation.period(), cumulative, ways, figures))
                        .stream())
                .toList();
    }

    private static Optional<Prefilled> prefilled(
            Asked cell, Period period, boolean cumulative, List<List<CalendarPeriod>> ways, List<Accepted> figures) {
        var same = of(period, cumulative, figures);
        if (same.isPresent()) {
            return same.map(
                    figure -> new Prefilled(cell.cell(), figure.value(), "SAME_PERIOD", List.of(figure.source())));
        }
        return cell.carry() == Carry.NONE
                ? Optional.empty()
                : ways.stream()
                        .flatMap(parts -> carried(cell, cumulative, parts, figures).stream())
                        .findFirst();
    }

    /** The last that was decided. */
    private static Optional<Accepted> of(Period period, boolean cumulative, List<Accepted> figures) {
        return figures.stream()
                .filter(figure -> figure.isOf(period, cumulative))
                .findFirst();
    }

    /**
     * Nothing is made of half a quarter; what stands at the end needs the last part only, told the same way. The year so far at
     * the end of the last part is that of the whole; parts that are added do not count from the beginning of the year.
     */
    private static Optional<Prefilled> carried(
            Asked cell, boolean cumulative, List<CalendarPeriod> parts, List<Accepted> figures) {
        if (cell.carry() == Carry.LAST || (cumulative && cell.carry() == Carry.SUM)) {
            var last = of(parts.getLast(), cumulative, figures)
                    .filter(figure -> figure.cumulative() == cumulative)
                    .map(figure ->
                            new Prefilled(cell.cell(), figure.value(), Carry.LAST.name(), List.of(figure.source())));
            if (last.isPresent() || cell.carry() == Carry.LAST) {
                return last;
            }
        }
        var found = parts.stream()
                .flatMap(part -> of(part, false, figures).stream())
                .toList();
        if (found.size() < parts.size()) {
            return Optional.empty();
        }
        var sum = found.stream().map(Accepted::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var value = cell.carry() == Carry.AVERAGE
                ? sum.divide(BigDecimal.valueOf(found.size()), cell.decimals(), RoundingMode.HALF_UP)
                : sum;
        return Optional.of(new Prefilled(
                cell.cell(),
                AcceptedFigures.plain(value),
                cell.carry().name(),
                found.stream().map(Accepted::source).toList()));
    }
}
