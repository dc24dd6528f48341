package vn.ntm.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** What is too large, too fine or illegible even for a draft. */
final class Storable {

    private static final int MOST_CELLS = 50_000;
    private static final int LONGEST_TEXT = 5_000;

    private Storable() {}

    static List<Violation> violations(Content content) {
        var violations = new ArrayList<Violation>();
        var count = new int[1];
        content.tables()
                .forEach((table, rows) -> rows.forEach((row, cells) -> cells.forEach((column, value) -> {
                    count[0]++;
                    check("/tables/%s/%s/%s".formatted(table, row, column), value, violations);
                })));
        texts(content, violations);
        content.tables().keySet().stream()
                .filter(Storable::isReserved)
                .forEach(table -> violations.add(new Violation(
                        "/tables/" + table,
                        "code-reserved",
                        table.text(),
                        Words.of("Mã này dành riêng.", "This code is reserved."))));
        if (count[0] > MOST_CELLS) {
            violations.add(new Violation(
                    "/tables",
                    "too-many-cells",
                    count[0],
                    Words.of("Không quá %d ô.", "At most %d cells.", MOST_CELLS)));
        }
        return violations;
    }

    private static boolean isReserved(Code table) {
        return Set.of("figures", "narrative", "attachments").contains(table.text());
    }

    private static void check(String pointer, CellValue value, List<Violation> violations) {
        switch (value) {
            case CellValue.Numeric number
            when !number.fits() ->
                violations.add(new Violation(
                        pointer,
                        "number-too-large-or-fine",
                        number.value().toString(),
                        Words.of(
                                "Số có nhiều nhất %d chữ số nguyên và %d chữ số thập phân.",
                                "A number has at most %d digits before and %d after the point.",
                                CellValue.Numeric.DIGITS_BEFORE,
                                CellValue.Numeric.DIGITS_AFTER)));
            case CellValue.Text(var text)
            when text.length() > LONGEST_TEXT ->
                violations.add(new Violation(
                        pointer,
                        "text-too-long",
                        text.length(),
                        Words.of("Không quá %d ký tự.", "At most %d characters.", LONGEST_TEXT)));
            case CellValue.Text(var text) -> text(pointer, text, violations);
            default -> {}
        }
    }

    /** What cannot stand in an XML file could not be handed out again. */
    private static void texts(Content content, List<Violation> violations) {
        for (int i = 0; i < content.values().size(); i++) {
            text("/values/%d/note".formatted(i), content.values().get(i).note(), violations);
        }
        for (int i = 0; i < content.narrative().size(); i++) {
            text(
                    "/narrative/%d/heading".formatted(i),
                    content.narrative().get(i).heading(),
                    violations);
            text("/narrative/%d/text".formatted(i), content.narrative().get(i).text(), violations);
        }
        content.notes().forEach((cell, note) -> text("/notes/" + cell.toString().replace("/", "~1"), note, violations));
        for (int i = 0; i < content.explanations().size(); i++) {
            text(
                    "/explanations/%d/text".formatted(i),
                    content.explanations().get(i).text(),
                    violations);
        }
    }

    private static void text(String pointer, @Nullable String text, List<Violation> violations) {
        if (text == null) {
            return;
        }
        text.codePoints()
                .filter(c -> !isLegible(c))
                .findFirst()
                .ifPresent(c -> violations.add(new Violation(
                        pointer,
                        "control-character",
                        "U+%04X".formatted(c),
                        Words.of(
                                "Ký tự điều khiển U+%s không in ra được: hãy xóa.",
                                "The control character U+%s cannot be printed: delete it.", "%04X".formatted(c)))));
    }

    /** XML 1.0, section 2.2; a half of a pair stands for nothing. */
    private static boolean isLegible(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
