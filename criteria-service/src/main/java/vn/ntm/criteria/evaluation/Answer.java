package vn.ntm.criteria.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Verdict;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * Verdicts out: one for each unit, in the order they were sent.
 *
 * @param set The set's code.
 * @param version The number of the version that counted.
 * @param period The period whose values were judged.
 * @param stored false for a dry run: then nothing was kept.
 * @param units What came of each unit.
 */
@Schema(name = "EvaluationAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(Code set, int version, Period period, boolean stored, List<OfUnit> units) {

    /**
     * What came of one unit.
     *
     * @param evaluation The id to read it again by; absent for a dry run.
     * @param organisation The unit's code.
     * @param verdict Of the whole set.
     * @param met How many criteria are met.
     * @param of How many criteria the set has for this unit.
     * @param summary "đạt 4/7 tiêu chí; còn thiếu: …"
     * @param summaryEn The same in English.
     * @param criteria Each criterion; absent when only the summary was asked for.
     */
    @Schema(name = "UnitVerdict")
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

    /**
     * What came of one criterion.
     *
     * @param number As the decision numbers it: 17, or 17.9.
     * @param name In Vietnamese, as the decision words it.
     * @param verdict Met when all its indicators are.
     * @param assessedAsAWhole true if one value was given for the criterion instead of its indicators.
     * @param missing Numbers of indicators that nobody has reported.
     * @param indicators What came of each indicator.
     */
    @Schema(name = "CriterionVerdict")
    record OfCriterion(
            String number,
            String name,
            Verdict verdict,
            boolean assessedAsAWhole,
            List<String> missing,
            List<OfIndicator> indicators) {}

    /**
     * What came of one indicator.
     *
     * @param number As the decision numbers it: 17, or 17.9.
     * @param verdict Whether it is met.
     * @param value The value that was judged, as it is written; absent if there was none.
     * @param reason Why, in Vietnamese.
     * @param reasonEn Why, in English.
     * @param distance How much is lacking, in the indicator's unit; absent where nothing is, or where it is no number.
     * @param justAtThreshold true if it is met with almost nothing to spare.
     */
    @Schema(name = "IndicatorVerdict")
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
