package vn.ntm.criteria.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All rules that units of one kind are held to, in the order of the decision. */
public record Standard(List<CriterionRules> criteria) {

    public Standard {
        criteria = List.copyOf(criteria);
    }

    /** @param indicators empty while the decision's are not known: then only the criterion as a whole can be reported */
    public record CriterionRules(String number, List<IndicatorRule> indicators) {
        public CriterionRules {
            indicators = List.copyOf(indicators);
        }

        private boolean divided() {
            return indicators.size() != 1 || !indicators.getFirst().number().equals(number);
        }
    }

    public record IndicatorRule(String number, Rule rule) {}

    /** @param facts by number of indicator, or of criterion where somebody assessed it as a whole */
    public Assessment judge(Map<String, Fact> facts, Map<String, Fact> yearBefore, Setting setting) {
        var judged = new ArrayList<Assessment.OfCriterion>(criteria.size());
        for (var criterion : criteria) {
            judged.add(judge(criterion, facts, yearBefore, setting));
        }
        return Assessment.of(judged);
    }

    private static Assessment.OfCriterion judge(
            CriterionRules criterion, Map<String, Fact> facts, Map<String, Fact> yearBefore, Setting setting) {
        var judged =
                new ArrayList<Assessment.OfIndicator>(criterion.indicators().size());
        boolean reported = false;
        for (var indicator : criterion.indicators()) {
            var number = indicator.number();
            var now = facts.get(number);
            reported |= now != null;
            var evidence = new Evidence(now, yearBefore.get(number));
            judged.add(new Assessment.OfIndicator(number, now, Judge.judge(indicator.rule(), evidence, setting)));
        }
        if (!reported && criterion.divided() && facts.get(criterion.number()) instanceof Fact.Said(var met)) {
            return Assessment.OfCriterion.asAWhole(criterion.number(), met, judged);
        }
        return Assessment.OfCriterion.of(criterion.number(), judged);
    }

    public Optional<Rule> rule(String indicator) {
        return criteria.stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(one -> one.number().equals(indicator))
                .map(IndicatorRule::rule)
                .findFirst();
    }

    /** Of criteria and of indicators: what a fact may be about. */
    public Set<String> numbers() {
        var numbers = new HashSet<String>();
        for (var criterion : criteria) {
            numbers.add(criterion.number());
            criterion.indicators().forEach(indicator -> numbers.add(indicator.number()));
        }
        return numbers;
    }

    /** Whether some rule needs the year before. */
    public boolean looksBack() {
        return criteria.stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .anyMatch(indicator -> looksBack(indicator.rule()));
    }

    private static boolean looksBack(Rule rule) {
        return switch (rule) {
            case Rule.Increases _, Rule.Decreases _ -> true;
            case Rule.AllOf(var parts) -> parts.stream().anyMatch(part -> looksBack(part.rule()));
            case Rule.NotApplicableWhen unless -> looksBack(unless.otherwise());
            case Rule.AtLeast _,
                    Rule.AtMost _,
                    Rule.Between _,
                    Rule.EqualTo _,
                    Rule.Rated _,
                    Rule.IsTrue _,
                    Rule.None _ -> false;
        };
    }
}
