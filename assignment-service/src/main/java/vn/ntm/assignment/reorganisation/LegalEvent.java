package vn.ntm.assignment.reorganisation;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A decision that changes bodies, as it is written.
 *
 * @param decision its number and symbol, "1670/NQ-UBTVQH15"
 * @param effectiveOn the day from whose first instant on it is so
 * @param handOvers who goes on with what is open at bodies that end
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
