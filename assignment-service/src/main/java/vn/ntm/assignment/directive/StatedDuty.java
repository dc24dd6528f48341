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
 * @param number Its number in the document; unique within it.
 * @param name What is held, "Giao ban xây dựng nông thôn mới".
 * @param rhythm How often it comes round.
 * @param lead Who holds it: codes of organisations and groups, one at least; each body holds its own.
 * @param participants Who is to come: codes of organisations and groups.
 * @param first The day of the first one; the others follow in the rhythm. Left out as long as nobody knows it: then none is
 *     opened, and a warning asks for it.
 * @param last The last possible day, not before the first; left out, as long as the directive is in force.
 * @param monthEnd "Ngày cuối tháng": the first is the last day of its month, and so are the others; only of a rhythm of
 *     months. Left out, no.
 * @param wording As the document has it, "trước ngày 25 hằng tháng".
 * @param quotes The document's own sentences, word by word.
 */
record StatedDuty(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 1_000) String name,
        @NotNull Rhythm rhythm,
        @NotNull @Size(min = 1, max = 500) List<Code> lead,
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
