package vn.ntm.assignment.reorganisation;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A decision that changes bodies, as it is written: one decision, one day, one or more acts.
 *
 * @param decision Its number and symbol, "1670/NQ-UBTVQH15".
 * @param decidedOn The day on which it was made, not after the day of effect.
 * @param issuer Who made it, in words: "Ủy ban Thường vụ Quốc hội".
 * @param title What it is about, "Sắp xếp các đơn vị hành chính cấp xã".
 * @param effectiveOn The day from whose first instant in Hà Nội on it is so.
 * @param acts What it does, in any order.
 * @param handOvers Who goes on with what is open at bodies that end. Whatever is open there needs somebody, groups of
 *     addressees excepted.
 */
record LegalEvent(
        @NotBlank @Size(max = 200) String decision,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 300) String issuer,
        @Size(max = 1_000) @Nullable String title,
        @NotNull LocalDate effectiveOn,
        @NotNull @Size(min = 1, max = 20_000) List<@NotNull @Valid Act> acts,
        @Size(max = 20_000) List<@NotNull @Valid Takeover> handOvers) {

    LegalEvent {
        handOvers = handOvers == null ? List.of() : List.copyOf(handOvers);
    }
}
