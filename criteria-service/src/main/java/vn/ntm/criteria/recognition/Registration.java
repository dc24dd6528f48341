package vn.ntm.criteria.recognition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * "Đăng ký": a unit means to reach the tier of a set in a year.
 *
 * @param code how the dossier is called from now on
 * @param unit The unit's code.
 * @param set The code of the set that it is judged by.
 * @param year The year in which it means to reach the tier.
 * @param remark What else is to be said.
 */
@Schema(name = "RecognitionRegistration")
record Registration(
        @NotNull Code code,
        @NotNull Code unit,
        @NotNull Code set,
        @Min(2010) @Max(2100) int year,
        @Size(max = 2_000) @Nullable String remark) {}
