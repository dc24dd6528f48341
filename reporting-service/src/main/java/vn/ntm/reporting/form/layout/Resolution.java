package vn.ntm.reporting.form.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.form.formula.Condition;
import vn.ntm.reporting.form.formula.Formula;
import vn.ntm.reporting.form.formula.Formula.Children;
import vn.ntm.reporting.form.formula.Formula.OpenRows;
import vn.ntm.reporting.form.formula.Formula.Range;
import vn.ntm.reporting.form.formula.Formula.Reference;
import vn.ntm.reporting.form.formula.FormulaText;
import vn.ntm.reporting.form.formula.Unreadable;
import vn.ntm.reporting.form.layout.Draughtsman.Sketch;
import vn.ntm.reporting.form.layout.Draughtsman.Sketch.Sight;
import vn.ntm.reporting.form.layout.Field.Check;
import vn.ntm.reporting.form.layout.Grid.Line;
import vn.ntm.reporting.form.layout.Rule.Holds;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfTable;

/** What the names in formulas and conditions stand for. */
final class Resolution {

    private final Map<Cell, Sketch> sketches;
    private final Map<Code, Grid> grids;
    private final Faults faults;
    private final Map<String, Optional<Formula<String>>> formulas = new HashMap<>();
    private final Map<String, Optional<Condition<String>>> conditions = new HashMap<>();

    Resolution(Map<Cell, Sketch> sketches, Map<Code, Grid> grids, Faults faults) {
        this.sketches = sketches;
        this.grids = grids;
        this.faults = faults;
    }

    Field field(Sketch sketch) {
        var written = sketch.formula();
        var formula = written == null
                ? null
                : read(formulas, written.pointer(), () -> FormulaText.formula(written.text()), written.text())
                        .map(names -> names.about(places(sketch, written.sight(), written.pointer())))
                        .orElse(null);
        if (written != null && !sketch.holds().type().isNumber()) {
            notANumber(written.pointer(), sketch.cell());
        }
        return sketch.field(formula, checks(sketch));
    }

    private List<Check> checks(Sketch sketch) {
        var checks = new ArrayList<Check>();
        var codes = new HashSet<Code>();
        for (int i = 0; i < sketch.rules().size(); i++) {
            var rule = sketch.rules().get(i);
            var pointer = "%s/%d".formatted(sketch.rulesPointer(), i);
            if (!codes.add(rule.code())) {
                faults.add(
                        pointer + "/code",
                        "code-twice",
                        rule.code().text(),
                        Words.of("Đã có ở trên: %s.", "It stands above already: %s.", rule.code()));
            }
            if (!(rule instanceof Holds holds)) {
                if (!sketch.holds().type().isNumber()) {
                    notANumber(pointer, sketch.cell());
                }
                checks.add(new Check(rule, null));
            } else {
                read(conditions, pointer, () -> FormulaText.condition(holds.condition()), holds.condition())
                        .map(names -> names.about(places(sketch, sketch.sight(), pointer + "/condition")))
                        .ifPresent(condition -> checks.add(new Check(rule, condition)));
            }
        }
        return List.copyOf(checks);
    }

    private <T> Optional<T> read(Map<String, Optional<T>> known, String pointer, Supplier<T> reader, String text) {
        var before = known.get(pointer + text);
        if (before != null) {
            return before;
        }
        Optional<T> now;
        try {
            now = Optional.of(reader.get());
        } catch (Unreadable e) {
            faults.add(pointer, "formula-unreadable", text, new Words(e.vi(), e.en()));
            now = Optional.empty();
        }
        known.put(pointer + text, now);
        return now;
    }

    private Function<Formula<String>, Stream<Cell>> places(Sketch sketch, Sight sight, String pointer) {
        return names -> switch (names) {
            case Reference<String>(var name) -> one(sketch, sight, name, pointer).stream();
            case Range<String>(var first, var last) -> range(sketch, sight, first, last, pointer);
            case Children<String>() -> below(sketch, pointer);
            case OpenRows<String>() -> open(sketch);
            default -> Stream.empty();
        };
    }

    private Optional<Cell> one(Sketch sketch, Sight sight, String name, String pointer) {
        var cell = cell(sketch.cell(), sight, name);
        var meant = cell == null ? null : sketches.get(cell);
        if (meant == null) {
            faults.add(
                    pointer,
                    "unknown-cell",
                    name,
                    Words.of(
                            "Công thức nêu ô không có: [%s].",
                            "The formula names a cell that is not there: [%s].", name));
            return Optional.empty();
        }
        if (!meant.holds().type().isNumber()) {
            notANumber(pointer, meant.cell());
            return Optional.empty();
        }
        return Optional.of(meant.cell());
    }

    private static @Nullable Cell cell(Cell here, Sight sight, String name) {
        try {
            long slashes = name.chars().filter(c -> c == '/').count();
            if (slashes == 2 || name.startsWith("figures/")) {
                return Cell.valueOf(name);
            }
            if (!(here instanceof OfTable(var section, var row, var column))) {
                return slashes == 0 ? new OfFigures(Code.valueOf(name), null) : null;
            }
            if (slashes == 1) {
                return Cell.valueOf(section + "/" + name);
            }
            return sight == Sight.ROWS
                    ? new OfTable(section, Code.valueOf(name), column)
                    : new OfTable(section, row, Code.valueOf(name));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private Stream<Cell> range(Sketch sketch, Sight sight, String first, String last, String pointer) {
        var from = one(sketch, sight, first, pointer).orElse(null);
        var to = one(sketch, sight, last, pointer).orElse(null);
        if (!(from instanceof OfTable a)
                || !(to instanceof OfTable b)
                || !a.section().equals(b.section())) {
            return Stream.empty();
        }
        var grid = Objects.requireNonNull(grids.get(a.section()));
        Stream<OfTable> cells;
        if (a.row().equals(b.row())) {
            cells = grid.columnsBetween(a.column(), b.column())
                    .map(column -> new OfTable(a.section(), a.row(), column));
        } else if (a.column().equals(b.column())) {
            cells = grid.rowsBetween(a.row(), b.row()).map(row -> new OfTable(a.section(), row, a.column()));
        } else {
            cells = Stream.empty();
        }
        var found = numbers(cells);
        if (found.isEmpty()) {
            faults.add(
                    pointer,
                    "range-empty",
                    "[%s]..[%s]".formatted(first, last),
                    Words.of(
                            "Khoảng này không theo một dòng hay một cột, hoặc ngược chiều.",
                            "The range follows neither a row nor a column, or runs backwards."));
        }
        return found.stream();
    }

    private Stream<Cell> below(Sketch sketch, String pointer) {
        var found = sketch.cell() instanceof OfTable(var section, var row, var column)
                ? numbers(Objects.requireNonNull(grids.get(section)).line(row).stream()
                        .flatMap(line -> line.row().rows().stream())
                        .map(child -> new OfTable(section, child.code(), column)))
                : List.<Cell>of();
        if (found.isEmpty()) {
            faults.add(
                    pointer,
                    "nothing-below",
                    sketch.cell().toString(),
                    Words.of(
                            "Dòng của ô %s không có dòng con.",
                            "The row of the cell %s has no rows below it.", sketch.cell()));
        }
        return found.stream();
    }

    private Stream<Cell> open(Sketch sketch) {
        return sketch.cell() instanceof OfTable here
                ? numbers(Objects.requireNonNull(grids.get(here.section())).lines().stream()
                                .filter(Line::open)
                                .map(line ->
                                        new OfTable(here.section(), line.row().code(), here.column())))
                        .stream()
                : Stream.empty();
    }

    private List<Cell> numbers(Stream<OfTable> cells) {
        return cells.<Cell>map(cell -> cell)
                .filter(cell -> {
                    var sketch = sketches.get(cell);
                    return sketch != null && sketch.holds().type().isNumber();
                })
                .toList();
    }

    private void notANumber(String pointer, Cell cell) {
        faults.add(
                pointer,
                "not-a-number",
                cell.toString(),
                Words.of("Ô %s không phải là số.", "The cell %s is not a number.", cell));
    }
}
