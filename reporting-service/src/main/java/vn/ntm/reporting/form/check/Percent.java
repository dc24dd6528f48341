package vn.ntm.reporting.form.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import vn.ntm.events.FigureKind;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.form.layout.CellType;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.form.layout.Rule.AtLeast;
import vn.ntm.reporting.form.layout.Rule.AtMost;

/**
 * What may stand in a cell of percents where the form sets no limit of its own: a part of a whole. Against a plan or another
 * period it may be more than 100, and what grows may fall: that is asked about.
 */
final class Percent {

    static final Code UNUSUAL = new Code("unusual-rate");

    private static final Pattern AGAINST =
            Pattern.compile("so với|so sánh|kế hoạch|\\bkh\\b|cùng kỳ|dự toán|vượt", flags());
    private static final Pattern GROWS = Pattern.compile("tăng|giảm|tốc độ|chênh lệch", flags());

    private Percent() {}

    static List<Violation> violations(Sheet sheet, Field field, boolean explained, String pointer) {
        var value = sheet.number(field.cell());
        if (field.type() != CellType.PERCENT || value == null) {
            return List.of();
        }
        var whole = FigureKind.whole(field.unit());
        boolean below = value.signum() < 0 && isFree(field, AtLeast.class);
        boolean beyond = value.compareTo(whole) > 0 && isFree(field, AtMost.class);
        if (!below && !beyond) {
            return List.of();
        }
        boolean grows = GROWS.matcher(words(field)).find();
        boolean mayBe = grows
                || (beyond && (!field.isTyped() || AGAINST.matcher(words(field)).find()));
        if (!mayBe) {
            return List.of(new Violation(pointer, "percent-of-no-whole", value, told(value, whole, field)));
        }
        return explained
                ? List.of()
                : List.of(new Violation(pointer, "query-unexplained", UNUSUAL.text(), asked(value, field)));
    }

    /** Whether the form sets no limit of this kind. */
    private static boolean isFree(Field field, Class<?> rule) {
        return field.checks().stream().noneMatch(check -> rule.isInstance(check.rule()));
    }

    private static String words(Field field) {
        return field.label() + " " + field.unit();
    }

    private static Words told(BigDecimal value, BigDecimal whole, Field field) {
        return Words.of(
                "%s: tỷ lệ từ 0 đến %s %s.",
                "%s: a share is from 0 to %s %s.", value.toPlainString(), whole.toPlainString(), field.unit());
    }

    private static Words asked(BigDecimal value, Field field) {
        return Words.of(
                "%s %s là tỷ lệ khác thường. Cần giải trình (explanations, quy tắc %s).",
                "%s %s is an unusual rate. Explain it (explanations, rule %s).",
                value.toPlainString(),
                field.unit(),
                UNUSUAL);
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    }
}
