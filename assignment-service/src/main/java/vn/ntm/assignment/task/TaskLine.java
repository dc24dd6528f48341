package vn.ntm.assignment.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Head;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/**
 * A task as a list shows it: what one body owes of one task of a directive.
 *
 * @param id The identifier that the installation gave, a UUID.
 * @param directive The code of the directive that assigns it.
 * @param issuer The body that issued that directive.
 * @param number The number of the task in the document.
 * @param organisation The body it was assigned to.
 * @param owedBy The body that owes it now: the same, or who took over from it.
 * @param head Who heads that body today and answers for it, as the register has it; null where nobody is named.
 * @param role The part that the body has in it.
 * @param summary What is to be done, in the document's words.
 * @param summaryEn The same in English; null where the document has none.
 * @param kind What sort of thing is owed.
 * @param modality Whether it is ordered or requested.
 * @param terms What the document says of it besides.
 * @param deadline The first instant that is too late; null for what has no deadline.
 * @param lastDay "Hạn cuối": the last day on time; null for what has no deadline.
 * @param deadlineWording As the document has it; null for what has no deadline.
 * @param firstDeadline The deadline before any extension; null for what has none.
 * @param toldAt Since when the body could know of it; null while it is not told.
 * @param lateFrom From when it is late: the deadline, or if that had passed before the body was told, the end of the
 *     working day after. Null for what has no deadline.
 * @param receivers All bodies that the routing names, by code.
 * @param routing The way of its result.
 * @param state How far the body has come.
 * @param percent How far, in percent, as the body says it; 100 once it is completed.
 * @param submittedAt When what is on hand was submitted; null while nothing is.
 * @param onTime Whether that was on time; null while nothing is on hand.
 * @param decision The decision that ended it; null while there is none.
 * @param overdue True if the deadline passed, or had passed, with nothing on hand.
 * @param overdueSince Since when it is overdue; null if it is not.
 * @param waitsFor Who is to do something now; empty once it has ended.
 * @param carriedFrom The id of the same task of the directive that this one's replaced; null for others.
 */
public record TaskLine(
        UUID id,
        Code directive,
        Code issuer,
        String number,
        Code organisation,
        Code owedBy,
        @Nullable Head head,
        Role role,
        String summary,
        @Nullable String summaryEn,
        Kind kind,
        Modality modality,
        Terms terms,
        @Nullable Deadline deadline,
        @Nullable LocalDate lastDay,
        @Nullable String deadlineWording,
        @Nullable Deadline firstDeadline,
        @Nullable Instant toldAt,
        @Nullable Deadline lateFrom,
        List<Code> receivers,
        Routing routing,
        State state,
        int percent,
        @Nullable Instant submittedAt,
        @Nullable Boolean onTime,
        @Nullable Decision decision,
        boolean overdue,
        @Nullable Instant overdueSince,
        List<Code> waitsFor,
        @Nullable UUID carriedFrom) {}
