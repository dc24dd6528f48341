package vn.ntm.assignment.directive;

import static vn.ntm.assignment.directive.Document.orNone;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, as the document states it.
 *
 * @param qualifier "cơ bản đạt": what softens it
 * @param units those named, by code or as the document has them
 */
record StatedTarget(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 2_000) String subject,
        @Size(max = 40) @Nullable String period,
        @Size(max = 80) @Nullable String unitLevel,
        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal value,
        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal numerator,
        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal denominator,
        @Size(max = 500) @Nullable String qualifier,
        @Size(max = 5_000) List<@NotBlank @Size(max = 300) String> units,
        @Size(max = 50) List<@NotBlank @Size(max = 8_000) String> quotes) {

    StatedTarget {
        units = orNone(units);
        quotes = orNone(quotes);
    }
}
