package vn.ntm.assignment.directive;

import static vn.ntm.assignment.directive.Document.orNone;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

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
 * @param lead who leads ("chủ trì"), organisations and groups
 * @param coordinate who supports ("phối hợp")
 * @param kind a task unless said otherwise
 * @param condition "nếu đủ điều kiện"
 * @param conditionalPart what the condition is about, if not the whole task
 * @param scope which units it is about
 * @param product what must be handed over
 * @param via "qua": who checks and consolidates first
 * @param submitTo whose decision ends it
 * @param accountable "người đứng đầu": who answers for it in person, as the document has it
 * @param targets codes of this document's targets
 */
record AssignedWork(
        @NotBlank @Size(max = 40) String number,
        @Size(max = 40) @Nullable String section,
        @NotBlank @Size(max = 4_000) String summary,
        @Size(max = 4_000) @Nullable String summaryEn,
        @Size(min = 1, max = 500) List<Code> lead,
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
     * @param wording as the document has it
     * @param inclusive whether the day itself still counts: a person's reading of the wording
     * @param workingDayRule what the document says of a last day on which offices are closed; nothing unless it says so
     */
    record Until(
            @NotBlank @Size(max = 300) String wording,
            @NotNull LocalDate date,
            boolean inclusive,
            @Nullable WorkingDayRule workingDayRule) {

        /** As the wording is read, before any rule of working days. */
        Deadline read() {
            return inclusive ? Deadline.onOrBefore(date) : Deadline.before(date);
        }

        WorkingDayRule rule() {
            return workingDayRule == null ? WorkingDayRule.NONE : workingDayRule;
        }

        Deadline deadline(WorkingCalendar calendar) {
            return Deadline.onOrBefore(rule().applied(read().lastDay(), calendar));
        }
    }
}
