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
 * A task as a list shows it.
 *
 * @param organisation the body it was assigned to
 * @param owedBy the body that owes it now
 * @param head who heads that body today and answers for it, as the register has it
 * @param deadline the first instant that is too late
 * @param lastDay "hạn cuối": the last day on time
 * @param firstDeadline before any extension
 * @param toldAt since when the body could know of it
 * @param lateFrom from when it is late: the deadline, or if that had passed before the body was told, the end of the working
 *     day after
 * @param onTime the verdict on what was submitted
 * @param overdue the deadline passed with nothing on hand
 * @param waitsFor who is to do something now
 * @param carriedFrom the same task of the directive that this one's replaced
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
