package vn.ntm.reporting.prefill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
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
        return known(obligation, askedCells.of(terms));
    }

    @Override
    public void tally(Obligation obligation, UUID version, Content content, RegimeTerms terms) {
        var cells = askedCells.of(terms);
        burden.count(obligation.reporter(), version, cells, known(obligation, cells), content);
    }

    private List<Prefilled> known(Obligation obligation, List<Asked> cells) {
        var indicators = cells.stream()
                .flatMap(cell -> Stream.ofNullable(cell.indicator()))
                .distinct()
                .toList();
        if (indicators.isEmpty()) {
            return List.of();
        }
        var ways = Parts.of(obligation.period());
        var periods = new ArrayList<Period>(List.of(obligation.period()));
        ways.forEach(periods::addAll);
        var accepted = new HashMap<Code, Map<Period, Accepted>>();
        acceptedFigures.about(obligation, periods, indicators).forEach(figure -> accepted.computeIfAbsent(
                        figure.indicator(), _ -> new HashMap<>())
                .putIfAbsent(figure.source().period(), figure));
        return cells.stream()
                .flatMap(cell -> Optional.ofNullable(cell.indicator())
                        .map(accepted::get)
                        .flatMap(figures -> prefilled(cell, obligation.period(), ways, figures))
                        .stream())
                .toList();
    }

    private static Optional<Prefilled> prefilled(
            Asked cell, Period period, List<List<CalendarPeriod>> ways, Map<Period, Accepted> figures) {
        var same = figures.get(period);
        if (same != null) {
            return Optional.of(new Prefilled(cell.cell(), same.value(), "SAME_PERIOD", List.of(same.source())));
        }
        return cell.carry() == Carry.NONE
                ? Optional.empty()
                : ways.stream()
                        .flatMap(parts -> carried(cell, parts, figures).stream())
                        .findFirst();
    }

    /** Nothing is made of half a quarter; what stands at the end needs the last part only. */
    private static Optional<Prefilled> carried(Asked cell, List<CalendarPeriod> parts, Map<Period, Accepted> figures) {
        var needed = cell.carry() == Carry.LAST ? List.of(parts.getLast()) : parts;
        var found = needed.stream()
                .flatMap(part -> Stream.ofNullable(figures.get(part)))
                .toList();
        if (found.size() < needed.size()) {
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
