package vn.ntm.criteria.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Rule;
import vn.ntm.criteria.rule.Standard;

/**
 * Figures of reports are numbers; what is judged is a fact. A part of an indicator is reported as {@code 12.1.male}, a yes or
 * no as 1 or 0.
 */
final class ReportedFigure {

    private ReportedFigure() {}

    /** By number of the indicator it belongs to. */
    static Map<String, Fact> of(Standard standard, String number, BigDecimal value) {
        var rule = standard.rule(number);
        if (rule.isPresent()) {
            return Map.of(number, fact(rule.get(), value));
        }
        int dot = number.lastIndexOf('.');
        var whole = dot < 0 ? number : number.substring(0, dot);
        return standard.rule(whole).isPresent() && dot > 0
                ? Map.of(whole, new Fact.Parts(Map.of(number.substring(dot + 1), new Fact.Measured(value))))
                : standard.numbers().contains(number) ? Map.of(number, new Fact.Said(value.signum() != 0)) : Map.of();
    }

    static Map<String, Fact> joined(Map<String, Fact> before, Map<String, Fact> more) {
        var all = new HashMap<>(before);
        more.forEach((number, fact) -> all.merge(number, fact, Unit::joined));
        return all;
    }

    private static Fact fact(Rule rule, BigDecimal value) {
        return switch (rule) {
            case Rule.IsTrue _ -> new Fact.Said(value.signum() != 0);
            case Rule.NotApplicableWhen unless -> fact(unless.otherwise(), value);
            case Rule.Rated(var level, var scale)
            when value.signum() > 0 && value.compareTo(BigDecimal.valueOf(scale.size())) <= 0 ->
                new Fact.Level(scale.get(value.intValue() - 1));
            case Rule.Rated _,
                    Rule.AtLeast _,
                    Rule.AtMost _,
                    Rule.Between _,
                    Rule.EqualTo _,
                    Rule.None _,
                    Rule.Increases _,
                    Rule.Decreases _,
                    Rule.AllOf _ -> new Fact.Measured(value);
        };
    }
}
