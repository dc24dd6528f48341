package vn.ntm.reporting.form.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.form.layout.Grid;
import vn.ntm.reporting.form.layout.Section.Attached;
import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfTable;
import vn.ntm.reporting.report.CellValue;
import vn.ntm.reporting.report.Content;

/** Everything that is wrong with what was filled in, by the address of the cell. */
final class Checks {

    private final Sheet sheet;
    private final Content content;
    private final @Nullable Sheet before;
    private final List<Violation> violations = new ArrayList<>();

    private Checks(Sheet sheet, Content content, @Nullable Sheet before) {
        this.sheet = sheet;
        this.content = content;
        this.before = before;
    }

    /** @param before what was accepted for the period before, if anything */
    static List<Violation> violations(Sheet sheet, Content content, @Nullable Sheet before) {
        var checks = new Checks(sheet, content, before);
        checks.onlyWhatIsThere();
        sheet.blueprint().fields().values().forEach(checks::field);
        checks.addresses();
        checks.attachments();
        return List.copyOf(checks.violations);
    }

    private void onlyWhatIsThere() {
        content.tables().forEach((table, rows) -> {
            var grid = sheet.blueprint().grids().get(table);
            if (grid == null) {
                add(
                        "/tables/" + table,
                        "table-not-asked",
                        table,
                        "Biểu mẫu không có biểu này.",
                        "The form has no such table.");
                return;
            }
            long added = grid.lines().stream().filter(Grid.Line::open).count();
            if (added > grid.table().openRows()) {
                add(
                        "/tables/" + table,
                        "row-not-asked",
                        added,
                        "Biểu cho thêm nhiều nhất %d dòng."
                                .formatted(grid.table().openRows()),
                        "At most %d rows may be added to the table."
                                .formatted(grid.table().openRows()));
            }
            rows.forEach((row, cells) -> row(grid, row, cells.keySet()));
        });
        for (int i = 0; i < content.values().size(); i++) {
            var indicator = content.values().get(i).indicator();
            if (content.values().get(i).organisation() == null && standsInATable(indicator)) {
                add(
                        "/values/" + i,
                        "figure-of-a-table",
                        indicator,
                        "Chỉ tiêu này được nhập trong biểu.",
                        "This indicator is filled in in its table.");
            }
        }
    }

    private void row(Grid grid, Code row, Set<Code> columns) {
        var table = grid.table().code();
        if (grid.line(row).isEmpty()) {
            add(
                    "/tables/%s/%s".formatted(table, row),
                    "row-not-asked",
                    row,
                    "Biểu không có dòng này.",
                    "The table has no such row.");
            return;
        }
        columns.stream()
                .map(column -> new OfTable(table, row, column))
                .filter(cell -> !sheet.blueprint().fields().containsKey(cell))
                .forEach(cell -> add(
                        pointer(cell),
                        "cell-not-asked",
                        value(cell),
                        "Biểu không có ô này.",
                        "The table has no such cell."));
    }

    private boolean standsInATable(Code indicator) {
        return sheet.blueprint().fields().values().stream()
                .anyMatch(field -> field.cell() instanceof OfTable && indicator.equals(field.indicator()));
    }

    private void field(Field field) {
        var typed = typed(field.cell());
        if (typed == null) {
            if (field.required() && field.isTyped() && field.cell() instanceof OfTable) {
                add(
                        pointer(field.cell()),
                        "cell-missing",
                        null,
                        "Thiếu số liệu: %s.".formatted(field.label()),
                        "Nothing is filled in: %s.".formatted(field.label()));
            }
        } else if (!Fit.fits(field, typed)) {
            violations.add(new Violation(pointer(field.cell()), "wrong-type", typed.raw(), Fit.wanted(field)));
            return;
        }
        large(field);
        computed(field, typed);
        violations.addAll(
                Percent.violations(sheet, field, explained(field.cell(), Percent.UNUSUAL), pointer(field.cell())));
        field.checks().forEach(check -> rule(field, check));
    }

    /** Each part can be kept, and their sum cannot. */
    private void large(Field field) {
        var computed = field.isTyped() ? null : sheet.computed(field).orElse(null);
        if (computed != null && !new CellValue.Numeric(computed).fits()) {
            add(
                    pointer(field.cell()),
                    "sum-too-large",
                    computed.toPlainString(),
                    "Tính ra %s: quá 18 chữ số nguyên.".formatted(computed.toPlainString()),
                    "It comes to %s: more than 18 digits before the point.".formatted(computed.toPlainString()));
        }
    }

    private void computed(Field field, @Nullable CellValue typed) {
        if (field.isTyped() || !(typed instanceof CellValue.Numeric(var number))) {
            return;
        }
        var computed = sheet.computed(field).orElse(null);
        if (computed == null || computed.compareTo(number) != 0) {
            var value = new HashMap<String, @Nullable Object>();
            value.put("typed", number);
            value.put("computed", computed);
            var shown = computed == null ? "–" : computed.toPlainString();
            add(
                    pointer(field.cell()),
                    "not-as-computed",
                    value,
                    "Đã nhập %s, tính ra %s.".formatted(number.toPlainString(), shown),
                    "%s was typed, it comes to %s.".formatted(number.toPlainString(), shown));
        }
    }

    private void rule(Field field, Field.Check check) {
        var broken = Judge.broken(sheet, before, field, check);
        if (broken == null) {
            return;
        }
        var rule = check.rule();
        var words = rule.message() == null
                ? broken
                : new Words(rule.message() + " " + broken.vi(), rule.message() + " " + broken.en());
        switch (rule.level()) {
            case ERROR ->
                violations.add(new Violation(pointer(field.cell()), rule.code().text(), value(field.cell()), words));
            case QUERY -> {
                if (!explained(field.cell(), rule.code())) {
                    violations.add(new Violation(
                            pointer(field.cell()),
                            "query-unexplained",
                            rule.code().text(),
                            new Words(
                                    words.vi() + " Cần giải trình (explanations, quy tắc %s).".formatted(rule.code()),
                                    words.en() + " Explain it (explanations, rule %s).".formatted(rule.code()))));
                }
            }
        }
    }

    private boolean explained(Cell cell, Code rule) {
        return content.explanations().stream()
                .anyMatch(said -> said.cell().equals(cell) && said.rule().equals(rule));
    }

    private void addresses() {
        content.notes().keySet().stream()
                .filter(cell -> !isThere(cell))
                .forEach(cell ->
                        add("/notes", "unknown-cell", cell, "Báo cáo không có ô này.", "The report has no such cell."));
        for (int i = 0; i < content.explanations().size(); i++) {
            var cell = content.explanations().get(i).cell();
            if (!isThere(cell)) {
                add(
                        "/explanations/%d/cell".formatted(i),
                        "unknown-cell",
                        cell,
                        "Báo cáo không có ô này.",
                        "The report has no such cell.");
            }
        }
    }

    private boolean isThere(Cell cell) {
        return !(cell instanceof OfTable) || sheet.blueprint().fields().containsKey(cell);
    }

    private void attachments() {
        var counts = new HashMap<Code, Integer>();
        for (int i = 0; i < content.attachments().size(); i++) {
            var file = content.attachments().get(i);
            var asked = sheet.blueprint().attachments().get(file.name());
            counts.merge(file.name(), 1, Integer::sum);
            if (asked == null) {
                add(
                        "/attachments/%d/name".formatted(i),
                        "attachment-not-asked",
                        file.name(),
                        "Không yêu cầu đính kèm này.",
                        "This is not asked for.");
            } else if (!asked.kinds().contains(ending(file.fileName()))) {
                add(
                        "/attachments/%d/fileName".formatted(i),
                        "attachment-kind",
                        file.fileName(),
                        "Chỉ nhận tệp: %s.".formatted(asked.kinds()),
                        "Only these kinds of files: %s.".formatted(asked.kinds()));
            }
        }
        sheet.blueprint().attachments().values().forEach(asked -> count(asked, counts));
    }

    private void count(Attached asked, Map<Code, Integer> counts) {
        int count = counts.getOrDefault(asked.code(), 0);
        if (asked.required() && count == 0) {
            add(
                    "/attachments",
                    "attachment-missing",
                    asked.code(),
                    "Thiếu tệp đính kèm: %s.".formatted(asked.title()),
                    "An attachment is missing: %s.".formatted(asked.title()));
        }
        if (count > asked.most()) {
            add(
                    "/attachments",
                    "too-many-attachments",
                    asked.code(),
                    "Nhiều nhất %d tệp.".formatted(asked.most()),
                    "At most %d files.".formatted(asked.most()));
        }
    }

    private static @Nullable Code ending(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return Code.valueOf(ending);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private @Nullable CellValue typed(Cell cell) {
        return cell instanceof OfTable table
                ? content.value(table).orElse(null)
                : sheet.typedNumber(cell).map(CellValue.Numeric::new).orElse(null);
    }

    private @Nullable Object value(Cell cell) {
        var typed = typed(cell);
        BigDecimal number = sheet.number(cell);
        return typed == null ? number : typed.raw();
    }

    private String pointer(Cell cell) {
        if (!(cell instanceof OfFigures(var indicator, var organisation))) {
            return "/tables/" + cell;
        }
        for (int i = 0; i < content.values().size(); i++) {
            var figure = content.values().get(i);
            if (figure.indicator().equals(indicator) && Objects.equals(figure.organisation(), organisation)) {
                return "/values/%d/value".formatted(i);
            }
        }
        return "/values";
    }

    private void add(String pointer, String code, @Nullable Object value, String vi, String en) {
        var shown = value instanceof Code || value instanceof Cell ? value.toString() : value;
        violations.add(new Violation(pointer, code, shown, new Words(vi, en)));
    }
}
