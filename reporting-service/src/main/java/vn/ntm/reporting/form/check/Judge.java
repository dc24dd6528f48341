package vn.ntm.reporting.form.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.form.formula.Condition;
import vn.ntm.reporting.form.formula.Reckoning;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.form.layout.Rule.AtLeast;
import vn.ntm.reporting.form.layout.Rule.AtMost;
import vn.ntm.reporting.form.layout.Rule.ChangesAtMost;
import vn.ntm.reporting.form.layout.Rule.Holds;
import vn.ntm.reporting.report.Cell;

/** Whether a value keeps a rule. What is blank breaks none. */
final class Judge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Judge() {}

    /** How it is broken, in words; null if it is kept. */
    static @Nullable Words broken(Sheet sheet, @Nullable Sheet before, Field field, Field.Check check) {
        var value = sheet.number(field.cell());
        return switch (check.rule()) {
            case AtLeast rule ->
                value == null || value.compareTo(rule.value()) >= 0
                        ? null
                        : Words.of("%s nhỏ hơn %s.", "%s is less than %s.", plain(value), plain(rule.value()));
            case AtMost rule ->
                value == null || value.compareTo(rule.value()) <= 0
                        ? null
                        : Words.of("%s lớn hơn %s.", "%s is more than %s.", plain(value), plain(rule.value()));
            case ChangesAtMost rule ->
                value == null || before == null ? null : changed(value, before.number(field.cell()), rule.percent());
            case Holds _ -> check.condition() == null ? null : holds(sheet, check.condition());
        };
    }

    private static @Nullable Words changed(BigDecimal value, @Nullable BigDecimal before, BigDecimal most) {
        if (before == null || before.signum() == 0) {
            return null;
        }
        var percent = value.subtract(before).multiply(HUNDRED).divide(before.abs(), 2, RoundingMode.HALF_UP);
        return percent.abs().compareTo(most) <= 0
                ? null
                : Words.of(
                        "%s so với kỳ trước %s: thay đổi %s %%, quá %s %%.",
                        "%s against %s in the period before: a change of %s %%, more than %s %%.",
                        plain(value),
                        plain(before),
                        plain(percent),
                        plain(most));
    }

    private static @Nullable Words holds(Sheet sheet, Condition<Cell> condition) {
        var left = Reckoning.value(condition.left(), sheet::number);
        var right = Reckoning.value(condition.right(), sheet::number);
        if (left == null || right == null || condition.comparison().holds(left.compareTo(right))) {
            return null;
        }
        return Words.of(
                "Phải là %2$s %1$s %3$s.",
                "It must be %2$s %1$s %3$s.", condition.comparison().sign(), plain(left), plain(right));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
