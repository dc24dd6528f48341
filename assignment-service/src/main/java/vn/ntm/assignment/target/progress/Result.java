package vn.ntm.assignment.target.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number that a person types, with its evidence. It stands beside what is counted, never instead.
 *
 * @param asOf Of which day it speaks; not in the future.
 * @param value What was reached by then, in the target's own unit; 1 says that something without a number is done.
 * @param denominator Of how many; above 0.
 * @param provisional "Ước thực hiện": true if it is an estimate; left out, it is not.
 * @param units Those that have reached it, each once: by code, or by a name that means one body only.
 * @param note What else is to be said of it.
 * @param evidence By what it is shown, one at least.
 */
@Schema(name = "TargetResult")
record Result(
        @NotNull LocalDate asOf,

        @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
        BigDecimal value,

        @DecimalMin(value = "0", inclusive = false) @Digits(integer = 18, fraction = 6) @Nullable
        BigDecimal denominator,

        @Nullable Boolean provisional,
        @Size(max = 5_000) List<@NotBlank @Size(max = 300) String> units,
        @Size(max = 4_000) @Nullable String note,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull Evidence> evidence) {

    Result {
        units = units == null ? List.of() : Collections.unmodifiableList(units);
    }

    Result with(List<String> itsUnits) {
        return new Result(asOf, value, denominator, provisional, itsUnits, note, evidence);
    }

    /**
     * What shows it.
     *
     * @param name What it is, "Biên bản thẩm định".
     * @param reference Where it can be seen: a document number, an address, a file.
     */
    @Schema(name = "ResultEvidence")
    record Evidence(
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 2_000) String reference) {}
}
