package vn.ntm.criteria.set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.CriteriaEvent.IndicatorLine;

/**
 * "Chỉ tiêu": what is looked at.
 *
 * @param number as the decision numbers it, {@code 17.9}; belongs to its set
 */
record Indicator(
        @NotBlank @Size(max = 20) String number,
        @NotBlank @Size(max = 2_000) String name,
        @Size(max = 2_000) @Nullable String nameEn,
        @Size(max = 100) @Nullable String unit,
        @NotNull ValueType valueType) {

    IndicatorLine line() {
        return new IndicatorLine(number, name, unit);
    }
}
