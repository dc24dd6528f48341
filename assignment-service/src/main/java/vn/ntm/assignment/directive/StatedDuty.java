package vn.ntm.assignment.directive;

import static vn.ntm.assignment.directive.Document.orNone;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.duty.Rhythm;
import vn.ntm.kernel.Code;

/**
 * What comes round again: a regular review meeting ("giao ban") with minutes.
 *
 * @param lead who holds it, organisations and groups; each body its own
 * @param participants who is to come
 * @param first the day of the first one; the others follow in the rhythm. Null as long as nobody knows it
 * @param last the last possible day, or null while the directive is in force
 * @param monthEnd "ngày cuối tháng": the first is the last day of its month, and so are the others
 */
record StatedDuty(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 1_000) String name,
        @NotNull Rhythm rhythm,
        @Size(min = 1, max = 500) List<Code> lead,
        @Size(max = 500) List<Code> participants,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Boolean monthEnd,
        @Size(max = 300) @Nullable String wording,
        @Size(max = 50) List<@NotBlank @Size(max = 8_000) String> quotes) {

    StatedDuty {
        lead = orNone(lead);
        participants = orNone(participants);
        quotes = orNone(quotes);
    }

    boolean holdsAtMonthEnd() {
        return Boolean.TRUE.equals(monthEnd);
    }

    StatedDuty completedBy(StatedDuty later) {
        return first != null
                ? this
                : new StatedDuty(
                        number, name, rhythm, lead, participants, later.first, last, monthEnd, wording, quotes);
    }
}
