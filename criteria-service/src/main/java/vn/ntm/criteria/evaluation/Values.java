package vn.ntm.criteria.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Region;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * What was found in many units.
 *
 * @param period The period that the values are of.
 * @param year whose thresholds count; needed for an ad hoc period only
 * @param units Each unit once, 5,000 at most.
 */
@Schema(name = "UnitsToEvaluate")
record Values(
        @NotNull Period period,
        @Min(2000) @Max(2100) @Nullable Integer year,
        @Valid @NotEmpty @Size(max = 5_000) List<OfUnit> units) {

    /**
     * What was found in one unit.
     *
     * @param organisation The unit's code.
     * @param region Where it stands; what is known of its place if absent.
     * @param communeGroup 1 to 3; what is known of its place if absent.
     * @param speciallyDifficult Whether it is a specially difficult unit; what is known of its place if absent.
     * @param values each by number or code of the indicator; by the criterion's where it was assessed as a whole
     */
    @Schema(name = "UnitValues")
    record OfUnit(
            @NotNull Code organisation,
            @Nullable Region region,
            @Min(1) @Max(3) @Nullable Integer communeGroup,
            @Nullable Boolean speciallyDifficult,
            @NotNull @Size(max = 1_000) List<Value> values) {}

    /**
     * What was found for one indicator, in one of these forms: a value; two counts; parts; not applicable.
     *
     * @param indicator The indicator's number or code; the criterion's where it was assessed as a whole.
     * @param value A number, true or false, or the word of a level.
     * @param numerator How many of the counted ones; with denominator, in place of value.
     * @param denominator How many were counted; above 0.
     * @param parts By name, each again a number, yes or no, or an object with numerator and denominator; the names are those of the
     *     rule.
     * @param notApplicable true: the indicator does not apply to this unit; taken where its rule has a notApplicableWhen.
     */
    @Schema(name = "IndicatorValue")
    record Value(
            @Nullable String indicator,
            @Nullable Object value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Map<String, @Nullable Object> parts,
            @Nullable Boolean notApplicable) {}
}
