package vn.ntm.criteria.adaptation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Rule;
import vn.ntm.criteria.rule.RuleForm;
import vn.ntm.criteria.rule.Standard;
import vn.ntm.criteria.rule.Standard.CriterionRules;
import vn.ntm.criteria.rule.Standard.IndicatorRule;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.PublishedVersion;

/** @param adaptation null for the set as it is */
public record AdaptedStandard(@Nullable UUID adaptation, Standard standard, List<Criterion> added) {

    public static AdaptedStandard national(PublishedVersion version) {
        return new AdaptedStandard(null, version.standard(), List.of());
    }

    static AdaptedStandard of(PublishedVersion version, Adaptation adaptation) {
        var own = new HashMap<String, Rule>();
        for (var rule : adaptation.content().rules()) {
            own.put(rule.indicator(), RuleForm.read(rule.rule(), "", (pointer, code, value, vi, en) -> {
                throw new IllegalStateException("An adaptation was stored with a broken rule: " + code);
            }));
        }
        var criteria = new ArrayList<CriterionRules>();
        for (var criterion : version.standard().criteria()) {
            criteria.add(new CriterionRules(
                    criterion.number(),
                    criterion.indicators().stream()
                            .map(indicator -> new IndicatorRule(
                                    indicator.number(),
                                    own.containsKey(indicator.number())
                                            ? own.get(indicator.number()).over(indicator.rule())
                                            : indicator.rule()))
                            .toList()));
        }
        adaptation.content().criteria().forEach(added -> criteria.add(added.rules()));
        return new AdaptedStandard(
                adaptation.id(), new Standard(criteria), adaptation.content().criteria());
    }
}
