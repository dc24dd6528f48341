package vn.ntm.reporting.form.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.form.FormDifference;
import vn.ntm.reporting.form.FormVersion;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.report.CarriedOver;
import vn.ntm.reporting.report.CarriedOver.FormChange;
import vn.ntm.reporting.report.CarriedOver.Lost;
import vn.ntm.reporting.report.CarriedOver.Retyped;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfTable;
import vn.ntm.reporting.report.CellValue;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.Content.Figure;

/** Takes what was filled in on one version of a form over to another. */
final class CarryOver {

    private final Sheet old;
    private final Sheet now;
    private final List<Lost> lost = new ArrayList<>();
    private final List<Retyped> retyped = new ArrayList<>();

    private CarryOver(Sheet old, Sheet now) {
        this.old = old;
        this.now = now;
    }

    static CarriedOver carry(Content draft, FormVersion from, FormVersion to) {
        var carry = new CarryOver(Sheet.of(from.content(), draft), Sheet.of(to.content(), draft));
        var tables = carry.tables(draft);
        var figures = draft.values().stream().filter(carry::isKept).toList();
        carry.retypedButBlank();
        var added = carry.now.blueprint().fields().keySet().stream()
                .filter(cell -> !carry.old.blueprint().fields().containsKey(cell))
                .toList();
        return new CarriedOver(
                draft.with(figures, tables).on(to.number()),
                new FormChange(from.number(), to.number(), carry.lost, added, carry.retyped));
    }

    private Map<Code, Map<Code, Map<Code, CellValue>>> tables(Content draft) {
        var tables = new LinkedHashMap<Code, Map<Code, Map<Code, CellValue>>>();
        draft.tables()
                .forEach((table, rows) -> rows.forEach((row, cells) -> cells.forEach((column, value) -> {
                    if (isKept(new OfTable(table, row, column), value)) {
                        tables.computeIfAbsent(table, _ -> new LinkedHashMap<>())
                                .computeIfAbsent(row, _ -> new LinkedHashMap<>())
                                .put(column, value);
                    }
                })));
        return tables;
    }

    private boolean isKept(Figure figure) {
        return isKept(new OfFigures(figure.indicator(), figure.organisation()), new CellValue.Numeric(figure.value()));
    }

    private boolean isKept(Cell cell, CellValue value) {
        var before = old.blueprint().fields().get(whole(cell));
        var after = now.blueprint().fields().get(whole(cell));
        if (after == null) {
            // What the old form did not ask either is the regime's own, or a mistake that the checks name.
            if (before != null) {
                lost.add(new Lost(cell, before.label(), value.raw()));
            }
            return before == null;
        }
        boolean fits = Fit.fits(after, value);
        if (before != null && differ(before, after)) {
            retyped.add(new Retyped(
                    cell, FormDifference.inWords(before), FormDifference.inWords(after), value.raw(), fits));
        }
        return fits || before == null;
    }

    private void retypedButBlank() {
        var told = retyped.stream().map(change -> whole(change.cell())).toList();
        old.blueprint().fields().values().stream()
                .filter(before -> !told.contains(before.cell()))
                .forEach(before -> {
                    var after = now.blueprint().fields().get(before.cell());
                    if (after != null && differ(before, after)) {
                        retyped.add(new Retyped(
                                before.cell(),
                                FormDifference.inWords(before),
                                FormDifference.inWords(after),
                                null,
                                true));
                    }
                });
    }

    private static boolean differ(Field before, Field after) {
        return before.type() != after.type()
                || before.holds().decimals() != after.holds().decimals()
                || !before.unit().equals(after.unit())
                || before.isTyped() != after.isTyped();
    }

    private static Cell whole(Cell cell) {
        return cell instanceof OfFigures(var indicator, var organisation) && organisation != null
                ? new OfFigures(indicator, null)
                : cell;
    }
}
