package vn.ntm.criteria.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Verdict;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/** Verdicts out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(Code set, int version, Period period, boolean stored, List<OfUnit> units) {

    /**
     * @param summary "đạt 4/7 tiêu chí; còn thiếu: …"
     * @param criteria null when only the summary was asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfUnit(
            @Nullable UUID evaluation,
            String organisation,
            Verdict verdict,
            int met,
            int of,
            String summary,
            String summaryEn,
            @Nullable List<OfCriterion> criteria) {}

    /** @param missing indicators that nobody has reported */
    record OfCriterion(
            String number,
            String name,
            Verdict verdict,
            boolean assessedAsAWhole,
            List<String> missing,
            List<OfIndicator> indicators) {}

    /**
     * @param distance how much is lacking, in the indicator's unit
     * @param justAtThreshold met with almost nothing to spare
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfIndicator(
            String number,
            Verdict verdict,
            @Nullable String value,
            String reason,
            String reasonEn,
            @Nullable BigDecimal distance,
            boolean justAtThreshold) {}
}
