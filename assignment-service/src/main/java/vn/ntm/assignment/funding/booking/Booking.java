package vn.ntm.assignment.funding.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One entry on a line of a plan.
 *
 * @param kind What happened.
 * @param line The line of the plan, by its code.
 * @param component The component it is about, paid from that line or from a part of it.
 * @param project The project it is about, paid from that line or from a part of it.
 * @param amount Million VND, above 0; also of an entry that takes another one back.
 * @param on The day on which it happened; not in the future.
 * @param document By which document: number and symbol.
 * @param note What else is to be said of it.
 * @param quoted True keeps an entry that exceeds what the line has, with a flag; left out, it is refused.
 * @param reverses The id of an earlier entry of the same kind, line and amount that is taken back.
 */
@Schema(name = "FundingEntry")
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

    /** What happened to planned money. */
    @Schema(name = "FundingEntryKind")
    enum Kind {
        /** "Phân bổ". */
        ALLOCATION,
        /** "Giải ngân". */
        DISBURSEMENT,
        /** "Vốn kéo dài": carried over from the year before. */
        CARRY_OVER,
        /** "Nợ đọng xây dựng cơ bản". */
        DEBT,
        /** Outstanding construction debt that was paid. */
        DEBT_SETTLED
    }
}
