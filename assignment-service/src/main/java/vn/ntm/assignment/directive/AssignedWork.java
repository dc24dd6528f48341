package vn.ntm.assignment.directive;

import static vn.ntm.assignment.directive.Document.orNone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.Kind;
import vn.ntm.assignment.task.Modality;
import vn.ntm.assignment.task.Terms;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

/**
 * A task as the document words it; whom it means is known when the document is published.
 *
 * @param number Its number in the document, "1.2"; unique within it.
 * @param section The heading or section it stands under.
 * @param summary What is to be done, in the document's words.
 * @param summaryEn The same in English.
 * @param lead Who leads ("chủ trì"): codes of organisations and groups, one at least. Each body of a group leads its own.
 * @param coordinate Who supports ("phối hợp"): codes of organisations and groups, none of which leads.
 * @param kind What sort of thing is owed; left out, a task.
 * @param modality Whether it is ordered or requested.
 * @param condition "Nếu đủ điều kiện": on what it depends. Unless conditionalPart is said as well, nothing is owed until
 *     somebody says that the condition is met.
 * @param conditionalPart What the condition is about, if not the whole task; it needs a condition.
 * @param scope Which units it is about, in words.
 * @param product What must be handed over.
 * @param reportTo To whom the result is reported: codes of organisations; left out, the issuer.
 * @param via "Qua": codes of organisations that check the result first and pass it on.
 * @param submitTo Codes of organisations whose decision ends it ("trình … quyết định").
 * @param deadline Until when; left out, there is no day, and it is never late.
 * @param consequence What follows if it is not done.
 * @param accountable "Người đứng đầu": who answers for it in person, as the document has it.
 * @param criteria The criteria it is about, as the document calls them.
 * @param targets Codes of targets of this document that it is to reach, "G1".
 * @param note What else the document says of it.
 * @param quotes The document's own sentences, word by word.
 */
record AssignedWork(
        @NotBlank @Size(max = 40) String number,
        @Size(max = 40) @Nullable String section,
        @NotBlank @Size(max = 4_000) String summary,
        @Size(max = 4_000) @Nullable String summaryEn,
        @NotNull @Size(min = 1, max = 500) List<Code> lead,
        @Size(max = 500) List<Code> coordinate,
        Kind kind,
        @NotNull Modality modality,
        @Size(max = 1_000) @Nullable String condition,
        @Size(max = 1_000) @Nullable String conditionalPart,
        @Size(max = 1_000) @Nullable String scope,
        @Size(max = 1_000) @Nullable String product,
        @Size(max = 50) List<Code> reportTo,
        @Size(max = 50) List<Code> via,
        @Size(max = 50) List<Code> submitTo,
        @Valid @Nullable Until deadline,
        @Size(max = 2_000) @Nullable String consequence,
        @Size(max = 300) @Nullable String accountable,
        @Size(max = 100) List<@NotBlank @Size(max = 300) String> criteria,
        @Size(max = 100) List<@NotBlank @Size(max = 40) String> targets,
        @Size(max = 4_000) @Nullable String note,
        @Size(max = 50) List<@NotBlank @Size(max = 8_000) String> quotes) {

    @SuppressWarnings("ConstantValue") // JSON may leave the kind out
    AssignedWork {
        kind = kind == null ? Kind.TASK : kind;
        lead = orNone(lead);
        coordinate = orNone(coordinate);
        reportTo = orNone(reportTo);
        via = orNone(via);
        submitTo = orNone(submitTo);
        criteria = orNone(criteria);
        targets = orNone(targets);
        quotes = orNone(quotes);
    }

    Terms terms() {
        return new Terms(section, scope, product, condition, conditionalPart, consequence, accountable);
    }

    /**
     * Until when, as the document words it and as a person reads that.
     *
     * @param wording As the document has it, "trước ngày 25/6/2024".
     * @param date The day that the wording names, of the years 1945 to 2200.
     * @param inclusive Whether the day itself still counts: "chậm nhất" and "đến hết ngày" count it, "trước" does not (on
     *     that day it is late). Of no effect where an hour is named.
     * @param workingDayRule What the document says of a last day on which offices are closed; left out, it stays where it
     *     is.
     * @param time The hour of that day at which it ends, "trước 10 giờ ngày 19/6"; left out, the whole day. 00:00 is the end
     *     of the day before.
     */
    @Schema(name = "StatedDeadline")
    record Until(
            @NotBlank @Size(max = 300) String wording,
            @NotNull LocalDate date,
            boolean inclusive,
            @Nullable WorkingDayRule workingDayRule,
            @Nullable LocalTime time) {

        /** As the wording is read, before any rule of working days. */
        Deadline read() {
            return Deadline.worded(date, inclusive, time);
        }

        WorkingDayRule rule() {
            return workingDayRule == null ? WorkingDayRule.NONE : workingDayRule;
        }

        Deadline deadline(WorkingCalendar calendar) {
            var read = read();
            return Deadline.worded(rule().applied(read.lastDay(), calendar), true, read.hour());
        }
    }
}
