package vn.ntm.assignment.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/**
 * A task as a list shows it.
 *
 * @param organisation the body it was assigned to
 * @param owedBy the body that owes it now
 * @param deadline the first instant that is too late
 * @param lastDay "hạn cuối": the last day on time
 * @param onTime the verdict on what was submitted
 * @param overdue the deadline passed with nothing on hand
 */
record TaskLine(
        UUID id,
        Code directive,
        Code issuer,
        String number,
        Code organisation,
        Code owedBy,
        Role role,
        String summary,
        @Nullable String summaryEn,
        Modality modality,
        @Nullable Deadline deadline,
        @Nullable LocalDate lastDay,
        @Nullable String deadlineWording,
        List<Code> receivers,
        State state,
        int percent,
        @Nullable Instant submittedAt,
        @Nullable Boolean onTime,
        boolean overdue,
        @Nullable Instant overdueSince) {}
