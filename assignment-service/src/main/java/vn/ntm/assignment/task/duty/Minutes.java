package vn.ntm.assignment.task.duty;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * "Biên bản": when it was held, who was there, what was concluded.
 *
 * @param participants bodies or people, as the minutes name them
 */
record Minutes(
        @NotNull LocalDate date,
        @Size(min = 1, max = 500) List<@NotBlank @Size(max = 300) String> participants,
        @NotBlank @Size(max = 20_000) String conclusions,
        @Size(max = 300) @Nullable String reference) {

    Minutes {
        participants = List.copyOf(requireNonNullElse(participants, List.of()));
    }
}
