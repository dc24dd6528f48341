package vn.ntm.assignment.funding.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * One entry on a line of a plan, in million VND.
 *
 * @param quoted keeps an entry that exceeds what there is, with a flag
 * @param reverses takes back an earlier entry of the same kind, line and amount
 */
record Booking(
        @NotNull Kind kind,
        @NotBlank @Size(max = 40) String line,
        @Size(max = 40) @Nullable String component,
        @Size(max = 40) @Nullable String project,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 18, fraction = 6)
        BigDecimal amount,

        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String document,
        @Size(max = 2_000) @Nullable String note,
        @Nullable Boolean quoted,
        @Nullable UUID reverses) {

    BigDecimal signed() {
        return reverses == null ? amount : amount.negate();
    }

    enum Kind {
        /** "Phân bổ". */
        ALLOCATION,
        /** "Giải ngân". */
        DISBURSEMENT,
        /** "Vốn kéo dài": carried over from the year before. */
        CARRY_OVER,
        /** "Nợ đọng xây dựng cơ bản". */
        DEBT,
        DEBT_SETTLED
    }
}
