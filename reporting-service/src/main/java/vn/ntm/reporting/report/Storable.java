package vn.ntm.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** What is too large or too fine even for a draft. */
final class Storable {

    private static final int MOST_CELLS = 50_000;
    private static final int LONGEST_TEXT = 5_000;
    private static final int DIGITS_BEFORE = 18;
    private static final int DIGITS_AFTER = 6;

    private Storable() {}

    static List<Violation> violations(Content content) {
        var violations = new ArrayList<Violation>();
        var count = new int[1];
        content.tables()
                .forEach((table, rows) -> rows.forEach((row, cells) -> cells.forEach((column, value) -> {
                    count[0]++;
                    check("/tables/%s/%s/%s".formatted(table, row, column), value, violations);
                })));
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
            case CellValue.Numeric(var number)
            when !fits(number) ->
                violations.add(new Violation(
                        pointer,
                        "number-too-large-or-fine",
                        number.toString(),
                        Words.of(
                                "Số có nhiều nhất %d chữ số nguyên và %d chữ số thập phân.",
                                "A number has at most %d digits before and %d after the point.",
                                DIGITS_BEFORE,
                                DIGITS_AFTER)));
            case CellValue.Text(var text)
            when text.length() > LONGEST_TEXT ->
                violations.add(new Violation(
                        pointer,
                        "text-too-long",
                        text.length(),
                        Words.of("Không quá %d ký tự.", "At most %d characters.", LONGEST_TEXT)));
            default -> {}
        }
    }

    /** By digits alone: 1e99999 is not spelled out to be judged. */
    private static boolean fits(BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        return before <= DIGITS_BEFORE && number.scale() <= DIGITS_AFTER;
    }
}
