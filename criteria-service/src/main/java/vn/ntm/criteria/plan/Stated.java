package vn.ntm.criteria.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * Figures as a plan states them.
 *
 * @param criteria how many units meet each, by number
 */
record Stated(
        @NotNull Code set,
        @NotNull Period period,
        @Nullable Code under,
        @Digits(integer = 4, fraction = 10) @Nullable BigDecimal average,
        @Nullable Map<String, Integer> criteria,
        @Nullable List<Overview.OfBand> bands) {}
