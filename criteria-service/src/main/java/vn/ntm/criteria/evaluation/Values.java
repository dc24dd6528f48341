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

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Region;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * What was found in many units.
 *
 * @param year whose thresholds count; needed for an ad hoc period only
 */
record Values(
        @NotNull Period period,
        @Min(2000) @Max(2100) @Nullable Integer year,
        @Valid @NotEmpty @Size(max = 5_000) List<OfUnit> units) {

    /**
     * @param region null to take what is known of the unit's place
     * @param values each by number or code of the indicator; by the criterion's where it was assessed as a whole
     */
    record OfUnit(
            @NotNull Code organisation,
            @Nullable Region region,
            @Min(1) @Max(3) @Nullable Integer communeGroup,
            @Nullable Boolean speciallyDifficult,
            @NotNull @Size(max = 1_000) List<Value> values) {}

    /**
     * Checked by hand with everything else that may be wrong: a request has two hundred thousand of them. One of: a number, yes or no, a level; counted; in parts; not applicable.
     *
     * @param parts by name, each again a number, yes or no, or {@code {"numerator": .., "denominator": ..}}
     */
    record Value(
            @Nullable String indicator,
            @Nullable Object value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Map<String, @Nullable Object> parts,
            @Nullable Boolean notApplicable) {}
}
