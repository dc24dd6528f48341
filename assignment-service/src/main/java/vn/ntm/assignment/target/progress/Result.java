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

import org.jspecify.annotations.Nullable;

/**
 * A number that a person types.
 *
 * @param provisional "ước thực hiện"
 */
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

    /** @param reference a document number, an address, a file: where it can be seen */
    record Evidence(
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 2_000) String reference) {}
}
