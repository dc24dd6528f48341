package vn.ntm.reporting.form.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.ntm.reporting.form.formula.Condition.Comparison;
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
 * Reads a formula.
 *
 * <pre>
 * formula   = ["="] sum
 * sum       = product { ("+" | "-") product }
 * product   = factor { "*" factor }
 * factor    = number | "[" name "]" | "(" sum ")" | "-" factor
 *           | "sum" "(" ( "children" | "open" | [a] ".." [b] | sum { "," sum } ) ")"
 *           | "ratio" "(" sum "," sum "," scale ")" | "percent" "(" sum "," sum "," scale ")"
 * condition = sum ( "&lt;=" | "&gt;=" | "&lt;" | "&gt;" | "=" | "&lt;&gt;" ) sum
 * </pre>
 */
public final class FormulaText {

    private static final int DEEPEST = 30;
    private static final Pattern NAME = Pattern.compile("[^\\[\\]]{1,250}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,6})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private int at;
    private int depth;

    private FormulaText(String text) {
        this.text = text;
    }

    /** @throws Unreadable if it is no formula */
    public static Formula<String> formula(String text) {
        var reading = new FormulaText(text);
        reading.skip("=");
        var formula = reading.sum();
        reading.end();
        return formula;
    }

    /** @throws Unreadable if it is no condition */
    public static Condition<String> condition(String text) {
        var reading = new FormulaText(text);
        var left = reading.sum();
        var comparison = reading.comparison();
        var right = reading.sum();
        reading.end();
        return new Condition<>(left, comparison, right);
    }

    private Formula<String> sum() {
        var left = product();
        while (true) {
            if (skip("+")) {
                left = new Plus<>(left, product());
            } else if (skip("-")) {
                left = new Minus<>(left, product());
            } else {
                return left;
            }
        }
    }

    private Formula<String> product() {
        var left = factor();
        while (skip("*")) {
            left = new Times<>(left, factor());
        }
        return left;
    }

    private Formula<String> factor() {
        if (++depth > DEEPEST) {
            throw unreadable("lồng quá sâu", "nested too deeply");
        }
        var factor = oneFactor();
        depth--;
        return factor;
    }

    private Formula<String> oneFactor() {
        if (skip("(")) {
            var inner = sum();
            expect(")");
            return inner;
        }
        if (skip("-")) {
            return new Minus<>(new Constant<>(BigDecimal.ZERO), factor());
        }
        if (skip("sum")) {
            return added();
        }
        if (skip("ratio")) {
            return ratio(false);
        }
        if (skip("percent")) {
            return ratio(true);
        }
        return blank() == '[' ? new Reference<>(name()) : new Constant<>(number());
    }

    private Formula<String> added() {
        expect("(");
        var terms = new ArrayList<Formula<String>>();
        do {
            terms.add(term());
        } while (skip(","));
        expect(")");
        return new Sum<>(List.copyOf(terms));
    }

    private Formula<String> term() {
        if (skip("children")) {
            return new Children<>();
        }
        if (skip("open")) {
            return new OpenRows<>();
        }
        var first = sum();
        if (!(first instanceof Reference<String>(var from)) || !skip("..")) {
            return first;
        }
        return new Range<>(from, name());
    }

    private Formula<String> ratio(boolean percent) {
        expect("(");
        var numerator = sum();
        expect(",");
        var denominator = sum();
        expect(",");
        var scale = number();
        if (scale.scale() > 0 || scale.compareTo(BigDecimal.valueOf(6)) > 0) {
            throw unreadable("số chữ số thập phân phải từ 0 đến 6", "the number of decimals must be 0 to 6");
        }
        expect(")");
        return new Ratio<>(
                percent ? new Times<>(numerator, new Constant<>(HUNDRED)) : numerator, denominator, scale.intValue());
    }

    private Comparison comparison() {
        for (var known : List.of(
                Comparison.AT_MOST,
                Comparison.AT_LEAST,
                Comparison.OTHER,
                Comparison.LESS,
                Comparison.MORE,
                Comparison.EQUAL)) {
            if (skip(known.sign())) {
                return known;
            }
        }
        throw unreadable("thiếu dấu so sánh", "a comparison is missing");
    }

    private String name() {
        expect("[");
        var name = take(NAME, "tên ô", "the name of a cell");
        expect("]");
        return name.strip();
    }

    private BigDecimal number() {
        blank();
        return new BigDecimal(take(NUMBER, "một số hay một ô [..]", "a number or a cell [..]"));
    }

    private String take(Pattern form, String vi, String en) {
        var matcher = form.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw unreadable("ở đây phải là " + vi, "expected " + en);
        }
        at = matcher.end();
        return matcher.group();
    }

    private void expect(String sign) {
        if (!skip(sign)) {
            throw unreadable("ở đây phải là " + sign, "expected " + sign);
        }
    }

    private boolean skip(String sign) {
        blank();
        if (!text.startsWith(sign, at)) {
            return false;
        }
        at += sign.length();
        return true;
    }

    /** Skips blanks and shows what comes next. */
    private char blank() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void end() {
        blank();
        if (at < text.length()) {
            throw unreadable("thừa", "something is left over");
        }
    }

    private Unreadable unreadable(String vi, String en) {
        return new Unreadable(vi, en, at);
    }
}
