package vn.ntm.criteria.set;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** A criterion as it is read: each indicator with its code, and whether its threshold was confirmed. */
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
     * @param code unique in the country; what a form's cell is bound to
     * @param verified an administrator has held the threshold against the decision
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
