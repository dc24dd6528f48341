package vn.ntm.criteria.set;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A criterion as it is read: each indicator with its code, and whether its threshold was confirmed.
 *
 * @param number As the decision numbers it: 17, or 17.9.
 * @param name In Vietnamese, as the decision words it.
 * @param nameEn In English; null where there is none.
 * @param group The heading in the decision; null where there is none.
 * @param note What the decision says below it; null for nothing.
 * @param confidence How sure we are of its name; null where nobody has said.
 * @param indicatorsUnknown true: the decision divides it, and we have not read how.
 * @param indicators In the order of the decision.
 */
record CriterionView(
        String number,
        String name,
        @Nullable String nameEn,
        @Nullable String group,
        @Nullable String note,
        @Nullable String confidence,
        boolean indicatorsUnknown,
        List<IndicatorView> indicators) {

    /**
     * An indicator as it is read.
     *
     * @param number As the decision numbers it: 17, or 17.9.
     * @param code unique in the country; what a form's cell is bound to
     * @param name In Vietnamese, as the decision words it.
     * @param nameEn In English; null where there is none.
     * @param unit What its value is counted in; null for a yes or no.
     * @param valueType What its value is.
     * @param rule When it is met, as the rules of a set are written; absent while nobody has said.
     * @param note What the decision says of it; null for nothing.
     * @param confidence How sure we are; null where nobody has said.
     * @param verified an administrator has held the threshold against the decision
     * @param shareOf Where its value is counted from the units below; absent where it is reported.
     */
    record IndicatorView(
            String number,
            Code code,
            String name,
            @Nullable String nameEn,
            @Nullable String unit,
            ValueType valueType,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, @Nullable Object> rule,

            @Nullable String note,
            Indicator.@Nullable Confidence confidence,
            boolean verified,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ShareOf shareOf) {}

    static CriterionView of(Code set, Criterion criterion, Set<String> confirmed) {
        return new CriterionView(
                criterion.number(),
                criterion.name(),
                criterion.nameEn(),
                criterion.group(),
                criterion.note(),
                criterion.confidence(),
                criterion.pending(),
                criterion.indicators().stream()
                        .map(indicator -> view(set, indicator, confirmed))
                        .toList());
    }

    private static IndicatorView view(Code set, Indicator indicator, Set<String> confirmed) {
        return new IndicatorView(
                indicator.number(),
                new Code(set + "." + indicator.number()),
                indicator.name(),
                indicator.nameEn(),
                indicator.unit(),
                indicator.valueType(),
                indicator.rule(),
                indicator.note(),
                indicator.confidence(),
                confirmed.contains(indicator.number()),
                indicator.shareOf());
    }
}
