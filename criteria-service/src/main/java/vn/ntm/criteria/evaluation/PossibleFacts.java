package vn.ntm.criteria.evaluation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.rule.Rule;
import vn.ntm.criteria.set.ValueType;

/**
 * What can be true of an indicator of a kind: a percentage lies between 0 and 100, a part is no more than its whole, a count is
 * whole, an amount is not negative. What cannot be is refused, before it meets a threshold.
 *
 * @param parts the parts that the rule asks for; empty if it asks for none
 * @param exempts a rule knows units that it does not apply to
 */
record PossibleFacts(ValueType kind, Set<String> parts, boolean exempts) {

    /** @param rules the country's, and those of provinces */
    static PossibleFacts of(ValueType kind, List<Rule> rules) {
        var parts = new HashSet<String>();
        rules.forEach(rule -> collect(rule, parts));
        return new PossibleFacts(kind, parts, rules.stream().anyMatch(Rule.NotApplicableWhen.class::isInstance));
    }

    private static void collect(Rule rule, Set<String> parts) {
        switch (rule) {
            case Rule.AllOf(var all) -> all.forEach(part -> parts.add(part.name()));
            case Rule.NotApplicableWhen unless -> collect(unless.otherwise(), parts);
            case Rule.AtLeast _,
                    Rule.AtMost _,
                    Rule.Between _,
                    Rule.EqualTo _,
                    Rule.Rated _,
                    Rule.IsTrue _,
                    Rule.None _,
                    Rule.Increases _,
                    Rule.Decreases _ -> {}
        }
    }

    void check(String pointer, Fact fact, Faults faults) {
        switch (fact) {
            case Fact.Measured(var value) -> measured(pointer, value, faults);
            case Fact.Counted(var numerator, var denominator) -> counted(pointer, numerator, denominator, faults);
            case Fact.Parts(var said) -> parts(pointer, said, faults);
            case Fact.Level(var level) -> {
                if (kind.measured()) {
                    faults.say(
                            pointer,
                            "not-a-number",
                            level,
                            "Chỉ tiêu này nhận một số.",
                            "This indicator takes a number.");
                }
            }
            case Fact.NotApplicable _ -> {
                if (!exempts) {
                    faults.say(
                            pointer + "/notApplicable",
                            "always-applies",
                            true,
                            "Chỉ tiêu này áp dụng cho mọi đơn vị: hãy nêu giá trị.",
                            "This indicator applies to every unit: give a value.");
                }
            }
            case Fact.Said _ -> {}
        }
    }

    private void measured(String pointer, BigDecimal value, Faults faults) {
        switch (kind) {
            case PERCENT -> {
                if (!kind.canBe(value)) {
                    faults.say(
                            pointer,
                            "percentage-out-of-range",
                            value,
                            "Tỷ lệ phần trăm từ 0 đến 100.",
                            "A percentage lies between 0 and 100.");
                }
            }
            case COUNT -> {
                if (!kind.canBe(value)) {
                    faults.say(
                            pointer,
                            "not-a-count",
                            value,
                            "Số lượng là số nguyên, không âm.",
                            "A count is a whole number, and not negative.");
                }
            }
            case MONEY -> {
                if (!kind.canBe(value)) {
                    faults.say(pointer, "negative-amount", value, "Số tiền không âm.", "An amount is not negative.");
                }
            }
            case BOOLEAN, NUMBER, QUALITATIVE -> {}
        }
    }

    private void counted(String pointer, BigDecimal numerator, BigDecimal denominator, Faults faults) {
        if (kind == ValueType.PERCENT && numerator.compareTo(denominator) > 0) {
            faults.say(
                    pointer,
                    "part-above-its-whole",
                    numerator + "/" + denominator,
                    "Tử số lớn hơn mẫu số.",
                    "The numerator is more than the denominator.");
        }
    }

    private void parts(String pointer, Map<String, Fact> said, Faults faults) {
        for (var name : said.keySet()) {
            if (!parts.contains(name)) {
                faults.say(
                        pointer + "/parts/" + name,
                        "no-such-part",
                        name,
                        parts.isEmpty()
                                ? "Chỉ tiêu này không chia phần."
                                : "Chỉ tiêu này có các phần: "
                                        + String.join(
                                                ", ", parts.stream().sorted().toList()) + ".",
                        parts.isEmpty()
                                ? "This indicator has no parts."
                                : "The parts of this indicator are: "
                                        + String.join(
                                                ", ", parts.stream().sorted().toList()) + ".");
            }
        }
        said.forEach((name, fact) -> check(pointer + "/parts/" + name, fact, faults));
    }
}
