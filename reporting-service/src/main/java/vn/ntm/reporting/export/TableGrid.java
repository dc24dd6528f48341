package vn.ntm.reporting.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.export.Paper.Head;
import vn.ntm.reporting.export.Paper.Item;
import vn.ntm.reporting.export.Paper.Line;
import vn.ntm.reporting.export.Paper.Side;
import vn.ntm.reporting.form.check.Sheet;
import vn.ntm.reporting.form.layout.CellType;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.form.layout.FormContent;
import vn.ntm.reporting.form.layout.Grid;
import vn.ntm.reporting.form.layout.Grid.Pillar;
import vn.ntm.reporting.form.layout.Head.Column;
import vn.ntm.reporting.form.layout.Head.Group;
import vn.ntm.reporting.form.layout.Section.Table;
import vn.ntm.reporting.report.Cell.OfTable;
import vn.ntm.reporting.report.CellValue;

/** A "biểu" as it is printed: number and title of each row, then its cells. */
final class TableGrid {

    private TableGrid() {}

    static Paper.Grid of(FormContent form, Sheet sheet, Said said, Table table) {
        var grid = Objects.requireNonNull(sheet.blueprint().grids().get(table.code()));
        return new Paper.Grid(
                table.code().text(),
                isOnly(table, form) ? form.name() : table.title(),
                table.unit() == null ? "" : table.unit(),
                heads(grid),
                grid.lines().stream().map(line -> line(sheet, said, grid, line)).toList());
    }

    /** A form that is one table is called by its own name: "Biểu số 05: ...". */
    private static boolean isOnly(Table table, FormContent form) {
        return form.sections().stream().filter(Table.class::isInstance).allMatch(other -> other.code()
                .equals(table.code()));
    }

    /** Where the reporter adds all the rows, they have numbers and no names. */
    private static boolean isNamed(Grid grid) {
        return !grid.table().rows().isEmpty();
    }

    private static List<List<Head>> heads(Grid grid) {
        var levels = new ArrayList<List<Head>>();
        for (int i = 0; i < grid.levels(); i++) {
            levels.add(new ArrayList<>());
        }
        levels.getFirst().add(new Head("TT", 1, grid.levels()));
        if (isNamed(grid)) {
            levels.getFirst().add(new Head("Nội dung", 1, grid.levels()));
        }
        grid.table().heads().forEach(head -> add(head, 0, grid.levels(), levels));
        return List.copyOf(levels);
    }

    /** Answers how many columns it spans. */
    private static int add(vn.ntm.reporting.form.layout.Head head, int level, int deepest, List<List<Head>> levels) {
        return switch (head) {
            case Column column -> {
                levels.get(level).add(new Head(column.title(), 1, deepest - level));
                yield 1;
            }
            case Group group -> {
                int place = levels.get(level).size();
                int across = group.heads().stream()
                        .mapToInt(inner -> add(inner, level + 1, deepest, levels))
                        .sum();
                levels.get(level).add(place, new Head(group.title(), across, 1));
                yield across;
            }
        };
    }

    private static Line line(Sheet sheet, Said said, Grid grid, Grid.Line line) {
        var items = new ArrayList<Item>();
        items.add(Item.of(line.number(), Side.CENTRE));
        if (isNamed(grid)) {
            items.add(Item.of(line.open() ? "" : line.row().title(), Side.LEFT));
        }
        for (var pillar : grid.pillars()) {
            items.add(item(sheet, said, cell(grid, line, pillar)));
        }
        boolean total = line.row().formula() != null || line.row().heading();
        return new Line(total, items);
    }

    private static OfTable cell(Grid grid, Grid.Line line, Pillar pillar) {
        return new OfTable(
                grid.table().code(), line.row().code(), pillar.column().code());
    }

    private static Item item(Sheet sheet, Said said, OfTable cell) {
        var field = sheet.blueprint().fields().get(cell);
        return field == null
                ? Item.of("", Side.CENTRE)
                : item(field, sheet.shown(field).orElse(null), said.note(cell), said.explanation(cell));
    }

    private static Item item(Field field, @Nullable CellValue value, @Nullable String note, @Nullable String why) {
        var address = field.cell().toString();
        return switch (value) {
            case null -> new Item(address, field.label(), "", field.unit(), note, why, Side.RIGHT);
            case CellValue.Numeric(var number) ->
                new Item(address, field.label(), number, field.unit(), note, why, Side.RIGHT);
            case CellValue.Text(var text)
            when field.type() == CellType.DATE ->
                new Item(address, field.label(), LocalDate.parse(text), field.unit(), note, why, Side.CENTRE);
            case CellValue.Text(var text) -> new Item(address, field.label(), text, field.unit(), note, why, Side.LEFT);
            case CellValue.Truth(var truth) ->
                new Item(address, field.label(), truth, field.unit(), note, why, Side.CENTRE);
        };
    }
}
