package vn.ntm.reporting.form.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.form.formula.Formula;
import vn.ntm.reporting.form.layout.Field.Check;
import vn.ntm.reporting.form.layout.Grid.Line;
import vn.ntm.reporting.form.layout.Grid.Pillar;
import vn.ntm.reporting.form.layout.Section.Attached;
import vn.ntm.reporting.form.layout.Section.Attachments;
import vn.ntm.reporting.form.layout.Section.Indicator;
import vn.ntm.reporting.form.layout.Section.Indicators;
import vn.ntm.reporting.form.layout.Section.Narrative;
import vn.ntm.reporting.form.layout.Section.Single;
import vn.ntm.reporting.form.layout.Section.Table;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfTable;

/** Works a form out, section by section, and notes every fault on the way. */
final class Draughtsman {

    private static final int MOST_CELLS = 20_000;
    private static final int DEEPEST_HEAD = 3;
    private static final int DEEPEST_ROW = 5;
    private static final Set<String> RESERVED = Set.of("figures", "narrative", "attachments");

    private static final List<String> FILES = Stream.concat(
                    Arrays.stream(FileKind.values()).map(FileKind::extension), Stream.of("jpeg"))
            .toList();

    private final FormContent form;
    private final Map<Code, List<Code>> open;
    private final Faults faults = new Faults();
    private final Map<Cell, Sketch> sketches = new LinkedHashMap<>();
    private final Map<Code, Grid> grids = new LinkedHashMap<>();
    private final List<String> headings = new ArrayList<>();
    private final Map<Code, Attached> attachments = new LinkedHashMap<>();
    private final Map<Code, String> indicators = new HashMap<>();

    Draughtsman(FormContent form, Map<Code, List<Code>> open) {
        this.form = form;
        this.open = open;
    }

    Blueprint blueprint() {
        var codes = new HashSet<Code>();
        for (int i = 0; i < form.sections().size(); i++) {
            var section = form.sections().get(i);
            var pointer = "/sections/" + i;
            once(codes, section.code(), pointer + "/code");
            switch (section) {
                case Indicators list -> draw(list, pointer);
                case Table table -> draw(table, pointer);
                case Narrative outline -> draw(outline, pointer);
                case Attachments list -> draw(list, pointer);
            }
        }
        var resolved = new Resolution(sketches, grids, faults);
        var fields = new LinkedHashMap<Cell, Field>();
        sketches.forEach((cell, sketch) -> fields.put(cell, resolved.field(sketch)));
        Units.check(sketches, fields, faults);
        var order = Precedence.of(sketches, fields, faults);
        return new Blueprint(
                Blueprint.inOrder(fields),
                order,
                Blueprint.inOrder(grids),
                List.copyOf(headings),
                Blueprint.inOrder(attachments),
                faults.all());
    }

    private void draw(Indicators list, String section) {
        for (int i = 0; i < list.indicators().size(); i++) {
            var indicator = list.indicators().get(i);
            var pointer = "%s/indicators/%d".formatted(section, i);
            if (boundOnce(indicator.code(), pointer + "/code", indicator.holds())) {
                var cell = new OfFigures(indicator.code(), null);
                sketches.put(cell, sketch(cell, indicator, pointer));
            }
        }
    }

    private static Sketch sketch(Cell cell, Indicator indicator, String pointer) {
        return new Sketch(
                cell,
                indicator.name(),
                indicator.holds(),
                indicator.holds().unitOr(null),
                indicator.required(),
                indicator.formula() == null
                        ? null
                        : new Sketch.Written(indicator.formula(), pointer + "/formula", Sketch.Sight.FIGURES),
                indicator.code(),
                indicator.rules(),
                pointer + "/rules",
                Sketch.Sight.FIGURES);
    }

    private void draw(Narrative outline, String pointer) {
        for (int i = 0; i < outline.headings().size(); i++) {
            var heading = outline.headings().get(i);
            if (headings.contains(heading)) {
                twice("%s/headings/%d".formatted(pointer, i), heading);
            }
            headings.add(heading);
        }
    }

    private void draw(Attachments list, String pointer) {
        for (int i = 0; i < list.attachments().size(); i++) {
            var attached = list.attachments().get(i);
            if (attachments.put(attached.code(), attached) != null) {
                twice("%s/attachments/%d/code".formatted(pointer, i), attached.code());
            }
            for (int j = 0; j < attached.kinds().size(); j++) {
                taken(attached.kinds().get(j), "%s/attachments/%d/kinds/%d".formatted(pointer, i, j));
            }
        }
    }

    /** What cannot be supplied is not asked for. */
    private void taken(Code kind, String pointer) {
        if (!FILES.contains(kind.text())) {
            faults.add(
                    pointer,
                    "file-kind-not-taken",
                    kind.text(),
                    Words.of(
                            "Không nhận tệp .%s; chỉ nhận: %s.",
                            "Files .%s are not taken, only these: %s.", kind, String.join(", ", FILES)));
        }
    }

    private void draw(Table table, String pointer) {
        if (RESERVED.contains(table.code().text())) {
            faults.add(
                    pointer + "/code",
                    "code-reserved",
                    table.code().text(),
                    Words.of("Mã này dành riêng cho phần khác.", "This code is reserved for another part."));
            return;
        }
        var grid = Grid.of(table, pointer, open.getOrDefault(table.code(), List.of()));
        grids.put(table.code(), grid);
        checkShape(grid);
        var singles = new HashMap<List<Code>, Integer>();
        for (int i = 0; i < table.cells().size(); i++) {
            var single = table.cells().get(i);
            var here = "%s/cells/%d".formatted(pointer, i);
            if (singles.put(List.of(single.row(), single.column()), i) != null) {
                twice(here, single.row() + "/" + single.column());
            }
            if (grid.line(single.row()).filter(line -> !line.row().heading()).isEmpty()
                    || grid.pillar(single.column()).isEmpty()) {
                faults.add(
                        here,
                        "unknown-cell",
                        single.row() + "/" + single.column(),
                        Words.of("Biểu không có ô này.", "The table has no such cell."));
            }
        }
        if ((long) grid.lines().size() * grid.pillars().size() > MOST_CELLS) {
            faults.add(
                    pointer,
                    "too-many-cells",
                    (long) grid.lines().size() * grid.pillars().size(),
                    Words.of("Biểu có quá %d ô.", "The table has more than %d cells.", MOST_CELLS));
            return;
        }
        for (var line : grid.lines()) {
            for (var pillar : grid.pillars()) {
                var at = singles.get(List.of(line.row().code(), pillar.column().code()));
                var single = at == null ? null : table.cells().get(at);
                if (!line.row().heading() && (single == null || !single.blank())) {
                    draw(grid, line, pillar, single, "%s/cells/%d".formatted(pointer, at));
                }
            }
        }
    }

    private void checkShape(Grid grid) {
        var rows = new HashSet<Code>();
        for (var line : grid.lines()) {
            once(rows, line.row().code(), line.pointer() + "/code");
            if (line.depth() >= DEEPEST_ROW) {
                tooDeep(line.pointer(), DEEPEST_ROW);
            }
        }
        var columns = new HashSet<Code>();
        for (var pillar : grid.pillars()) {
            once(columns, pillar.column().code(), pillar.pointer() + "/code");
            if (pillar.titles().size() > DEEPEST_HEAD) {
                tooDeep(pillar.pointer(), DEEPEST_HEAD);
            }
        }
        if (grid.table().rows().isEmpty() && grid.table().openRows() == 0) {
            faults.add(
                    grid.pointer() + "/rows",
                    "no-rows",
                    null,
                    Words.of(
                            "Biểu phải có dòng, hoặc cho phép thêm dòng (openRows).",
                            "The table needs rows, or must allow some to be added (openRows)."));
        }
    }

    private void draw(Grid grid, Line line, Pillar pillar, @Nullable Single single, String at) {
        var cell = new OfTable(
                grid.table().code(), line.row().code(), pillar.column().code());
        var holds = pillar.column().holds();
        var rules = new ArrayList<>(pillar.column().rules());
        if (single != null) {
            rules.addAll(single.rules());
        }
        sketches.put(
                cell,
                new Sketch(
                        cell,
                        "%s: %s".formatted(line.row().title(), String.join(", ", pillar.titles())),
                        holds,
                        holds.type().isNumber() ? holds.unitOr(grid.table().unit()) : "",
                        pillar.column().required(),
                        written(line, pillar, single, at),
                        line.open() ? null : indicator(line, pillar, single, at),
                        rules,
                        (rules.size() == pillar.column().rules().size() ? pillar.pointer() : at) + "/rules",
                        Sketch.Sight.COLUMNS));
    }

    /** A cell's own formula before its column's, its column's before its row's: a ratio of sums, not a sum of ratios. */
    private static Sketch.@Nullable Written written(Line line, Pillar pillar, @Nullable Single single, String at) {
        if (single != null && single.formula() != null) {
            return new Sketch.Written(single.formula(), at + "/formula", Sketch.Sight.COLUMNS);
        }
        if (pillar.column().formula() != null) {
            return new Sketch.Written(pillar.column().formula(), pillar.pointer() + "/formula", Sketch.Sight.COLUMNS);
        }
        return line.row().formula() == null || !pillar.column().holds().type().isNumber()
                ? null
                : new Sketch.Written(line.row().formula(), line.pointer() + "/formula", Sketch.Sight.ROWS);
    }

    private @Nullable Code indicator(Line line, Pillar pillar, @Nullable Single single, String at) {
        var holds = pillar.column().holds();
        if (single != null && single.indicator() != null) {
            return bound(single.indicator().text(), at + "/indicator", holds);
        }
        if (pillar.column().indicator() != null) {
            var text = pillar.column()
                    .indicator()
                    .replace("{row}", line.row().code().text());
            return bound(text, pillar.pointer() + "/indicator", holds);
        }
        if (line.row().indicator() != null && holds.type().isNumber()) {
            var text = line.row()
                    .indicator()
                    .replace("{column}", pillar.column().code().text());
            return bound(text, line.pointer() + "/indicator", holds);
        }
        return null;
    }

    private @Nullable Code bound(String text, String pointer, Kind holds) {
        try {
            var code = Code.valueOf(text);
            return boundOnce(code, pointer, holds) ? code : null;
        } catch (IllegalArgumentException e) {
            faults.add(
                    pointer,
                    "indicator-malformed",
                    text,
                    Words.of("Không phải mã chỉ tiêu: %s.", "Not the code of an indicator: %s.", text));
            return null;
        }
    }

    /** One figure stands in one cell, else it could be told in two ways. */
    private boolean boundOnce(Code indicator, String pointer, Kind holds) {
        if (!holds.type().isNumber()) {
            faults.add(
                    pointer,
                    "indicator-not-a-number",
                    indicator.text(),
                    Words.of("Chỉ tiêu %s phải là số.", "The indicator %s must be a number.", indicator));
            return false;
        }
        if (indicators.putIfAbsent(indicator, pointer) != null) {
            faults.add(
                    pointer,
                    "indicator-twice",
                    indicator.text(),
                    Words.of("Chỉ tiêu %s được hỏi ở hai ô.", "The indicator %s is asked in two cells.", indicator));
            return false;
        }
        return true;
    }

    private void once(Set<Code> codes, @Nullable Code code, String pointer) {
        if (code != null && !codes.add(code)) {
            twice(pointer, code);
        }
    }

    private void twice(String pointer, Object value) {
        faults.add(
                pointer,
                "code-twice",
                value.toString(),
                Words.of("Đã có ở trên: %s.", "It stands above already: %s.", value));
    }

    private void tooDeep(String pointer, int most) {
        faults.add(pointer, "too-deep", null, Words.of("Không quá %d cấp.", "At most %d levels.", most));
    }

    /** A cell before names are resolved. */
    record Sketch(
            Cell cell,
            String label,
            Kind holds,
            String unit,
            boolean required,
            @Nullable Written formula,
            @Nullable Code indicator,
            List<Rule> rules,
            String rulesPointer,
            Sight sight) {

        /** A formula as the author wrote it, and where. */
        record Written(String text, String pointer, Sight sight) {}

        /** What a name alone means: a column of the same row, a row of the same column, an indicator. */
        enum Sight {
            COLUMNS,
            ROWS,
            FIGURES
        }

        Field field(@Nullable Formula<Cell> resolved, List<Check> checks) {
            return new Field(cell, label, holds, unit, required, resolved, indicator, checks);
        }
    }
}
