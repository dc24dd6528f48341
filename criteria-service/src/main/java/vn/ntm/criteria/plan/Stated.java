package vn.ntm.criteria.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * Figures as a plan states them.
 *
 * @param set The set's code.
 * @param period The period that the plan speaks of.
 * @param under The unit whose branch is meant; the caller's own if absent.
 * @param average Criteria met by a unit on average; up to 10 decimals.
 * @param criteria how many units meet each, by number
 * @param bands How many units meet so many criteria.
 */
@Schema(name = "StatedFigures")
record Stated(
        @NotNull Code set,
        @NotNull Period period,
        @Nullable Code under,
        @Digits(integer = 4, fraction = 10) @Nullable BigDecimal average,
        @Nullable Map<String, Integer> criteria,
        @Nullable List<Overview.OfBand> bands) {}
