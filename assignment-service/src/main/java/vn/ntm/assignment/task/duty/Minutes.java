package vn.ntm.assignment.task.duty;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "Biên bản": when a meeting was held, who was there, what was concluded.
 *
 * @param date The day on which it was held; not in the future.
 * @param participants Bodies or people, as the minutes name them; one at least.
 * @param conclusions What was concluded, in words.
 * @param reference Number and symbol of the minutes or of the notice of conclusions.
 */
@Schema(name = "MeetingMinutes")
record Minutes(
        @NotNull LocalDate date,
        @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 300) String> participants,
        @NotBlank @Size(max = 20_000) String conclusions,
        @Size(max = 300) @Nullable String reference) {

    Minutes {
        participants = List.copyOf(requireNonNullElse(participants, List.of()));
    }
}
