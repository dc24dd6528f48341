package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * What somebody answers for, with the document that says so.
 *
 * @param code the prerequisite it answers
 * @param holds for a condition
 * @param value for a figure
 * @param numerator of a share
 * @param denominator of a share
 * @param document "Công văn số 215/CAX ngày 12/3/2025"
 */
public record Declaration(
        @NotNull Code code,
        @Nullable Boolean holds,

        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal value,

        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal numerator,

        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal denominator,

        @NotBlank @Size(max = 500) String document) {}
