package vn.ntm.reporting.form.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.form.formula.Formula.Children;
import vn.ntm.reporting.form.formula.Formula.Constant;
import vn.ntm.reporting.form.formula.Formula.Minus;
import vn.ntm.reporting.form.formula.Formula.OpenRows;
import vn.ntm.reporting.form.formula.Formula.Plus;
import vn.ntm.reporting.form.formula.Formula.Range;
import vn.ntm.reporting.form.formula.Formula.Ratio;
import vn.ntm.reporting.form.formula.Formula.Reference;
import vn.ntm.reporting.form.formula.Formula.Sum;
import vn.ntm.reporting.form.formula.Formula.Times;

/**
 * What a formula comes to. A blank counts as nothing in a sum, but a sum of blanks is blank; a product or a ratio with a blank
 * is blank, and so is what would be divided by zero.
 */
public final class Reckoning {

    private Reckoning() {}

    public static <P> @Nullable BigDecimal value(Formula<P> formula, Function<P, @Nullable BigDecimal> values) {
        return switch (formula) {
            case Constant<P>(var value) -> value;
            case Reference<P>(var place) -> values.apply(place);
            case Plus<P>(var left, var right) -> plus(value(left, values), value(right, values));
            case Minus<P>(var left, var right) -> {
                var less = value(right, values);
                yield plus(value(left, values), less == null ? null : less.negate());
            }
            case Times<P>(var left, var right) -> times(value(left, values), value(right, values));
            case Ratio<P>(var numerator, var denominator, var scale) ->
                ratio(value(numerator, values), value(denominator, values), scale);
            case Sum<P>(var terms) ->
                terms.stream()
                        .map(term -> value(term, values))
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
            case Range<P> range -> throw unresolved(range);
            case Children<P> children -> throw unresolved(children);
            case OpenRows<P> rows -> throw unresolved(rows);
        };
    }

    private static IllegalStateException unresolved(Formula<?> formula) {
        return new IllegalStateException("It names no cells yet: " + formula);
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return left.add(right);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? null : left.multiply(right);
    }

    private static @Nullable BigDecimal ratio(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, int scale) {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? null
                : numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }
}
