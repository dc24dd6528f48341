package vn.ntm.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;

/**
 * One obligation as a list shows it.
 *
 * @param owedBy who has to send it: the reporter, or after a reorganisation its heir
 * @param lastDay "hạn cuối": the last day on which it is on time
 * @param onTime the verdict, by the instant of the first submission; null while nothing was sent
 * @param heldBy who that is: one body, or the recipients, any of whom may decide
 * @param amendmentWaits it is accepted, and a new version of it waits for a decision
 * @param revision goes into If-Match, as the ETag of the one obligation says it, when it is extended, waived or unlocked
 * @param holder REPORTER or RECEIVER: whose turn it is; null when done
 */
record ObligationLine(
        UUID id,
        Code regime,
        String regimeName,
        Code reporter,
        String reporterName,
        Code owedBy,
        Period period,
        @Nullable String title,
        @Nullable LocalDate closesFrom,
        @Nullable LocalDate closesOn,
        Instant opensAt,
        Deadline deadline,
        LocalDate lastDay,
        State state,
        @Nullable Instant firstSubmittedAt,
        @Nullable Boolean onTime,
        @Nullable Deadline correctionDeadline,
        @Nullable String holder,
        List<Code> heldBy,
        Instant heldSince,
        @Nullable UUID report,
        boolean amendmentWaits,
        int revision) {}
