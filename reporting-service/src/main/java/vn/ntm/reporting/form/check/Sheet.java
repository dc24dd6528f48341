package vn.ntm.reporting.form.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.form.formula.Reckoning;
import vn.ntm.reporting.form.layout.Blueprint;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.form.layout.FormContent;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfTable;
import vn.ntm.reporting.report.CellValue;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.Content.Figure;

/** A form as somebody filled it in: what he typed, and what follows from it. */
public final class Sheet {

    private final Blueprint blueprint;
    private final Content content;
    private final Map<Code, BigDecimal> figures = new HashMap<>();
    private final Map<Cell, BigDecimal> numbers = new HashMap<>();

    private Sheet(Blueprint blueprint, Content content) {
        this.blueprint = blueprint;
        this.content = content;
    }

    public static Sheet of(FormContent form, Content content) {
        var rows = new LinkedHashMap<Code, List<Code>>();
        content.tables().forEach((table, filled) -> rows.put(table, new ArrayList<>(filled.keySet())));
        var sheet = new Sheet(Blueprint.of(form, rows), content);
        sheet.reckon();
        return sheet;
    }

    private void reckon() {
        for (var figure : content.values()) {
            if (figure.organisation() == null) {
                figures.putIfAbsent(figure.indicator(), figure.value());
            }
        }
        for (var cell : blueprint.order()) {
            var field = blueprint.fields().get(cell);
            var number = field == null
                    ? null
                    : computed(field).or(() -> typedNumber(cell)).orElse(null);
            if (number != null) {
                numbers.put(cell, number);
            }
        }
    }

    public Blueprint blueprint() {
        return blueprint;
    }

    /** What its formula comes to, in the decimals of the cell; empty if it has none, or too little is filled in. */
    public Optional<BigDecimal> computed(Field field) {
        return Optional.ofNullable(field.formula())
                .map(formula -> Reckoning.value(formula, this::number))
                .map(value -> value.setScale(field.holds().decimals(), RoundingMode.HALF_UP));
    }

    /** The number in a cell, computed where it is computed. */
    public @Nullable BigDecimal number(Cell cell) {
        return numbers.get(cell);
    }

    public Optional<BigDecimal> typedNumber(Cell cell) {
        return switch (cell) {
            case OfFigures(var indicator, var organisation)
            when organisation == null -> Optional.ofNullable(figures.get(indicator));
            case OfTable table ->
                content.value(table).map(value -> value instanceof CellValue.Numeric(var number) ? number : null);
            default -> Optional.empty();
        };
    }

    /** The content with what follows from it; tables in the order of the form. */
    Content reckoned() {
        var told = new ArrayList<>(content.values());
        var tables = new LinkedHashMap<Code, Map<Code, Map<Code, CellValue>>>();
        blueprint.fields().values().forEach(field -> shown(field).ifPresent(value -> {
            if (field.cell() instanceof OfTable cell) {
                row(tables, cell).put(cell.column(), value);
            } else if (field.cell() instanceof OfFigures(var indicator, var body)
                    && body == null
                    && value instanceof CellValue.Numeric(var number)
                    && !figures.containsKey(indicator)) {
                told.add(new Figure(indicator, null, number, null));
            }
        }));
        content.tables()
                .forEach((table, rows) -> rows.forEach((row, cells) -> cells.forEach((column, value) ->
                        row(tables, new OfTable(table, row, column)).putIfAbsent(column, value))));
        return content.with(told, tables);
    }

    private static Map<Code, CellValue> row(Map<Code, Map<Code, Map<Code, CellValue>>> tables, OfTable cell) {
        return tables.computeIfAbsent(cell.section(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(cell.row(), _ -> new LinkedHashMap<>());
    }

    /** What stands in a cell, typed or computed; text and dates as they are. */
    public Optional<CellValue> shown(Field field) {
        var number = number(field.cell());
        if (number != null) {
            return Optional.of(new CellValue.Numeric(number));
        }
        return field.cell() instanceof OfTable table ? content.value(table) : Optional.empty();
    }
}
