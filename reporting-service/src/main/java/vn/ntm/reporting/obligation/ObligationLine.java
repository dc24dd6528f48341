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
 * @param id Its id.
 * @param regime The regime's code.
 * @param regimeName The regime's name.
 * @param reporter The body that the report speaks of.
 * @param reporterName That body's name.
 * @param owedBy who has to send it: the reporter, or after a reorganisation its heir
 * @param period The period: 2024-M06.
 * @param title What an ad hoc report is about; null for others.
 * @param closesFrom The first day of the figures; null for an ad hoc report.
 * @param closesOn The last day of the figures; null for an ad hoc report.
 * @param estimate "ước thực hiện": it is due before its figures close, and the regime means it
 * @param opensAt From then on it can be sent.
 * @param deadline Before this instant it is on time.
 * @param lastDay "hạn cuối": the last day on which it is on time
 * @param state Where it stands.
 * @param firstSubmittedAt When it was first sent; null while it was not.
 * @param onTime the verdict, by the instant of the first submission; null while nothing was sent
 * @param correctionDeadline Until when a returned report is to be corrected; null unless it is returned.
 * @param holder REPORTER or RECEIVER: whose turn it is; null when done
 * @param heldBy who that is: one body, or the recipients, any of whom may decide
 * @param heldSince Since when.
 * @param report The report's id; null while nothing was written.
 * @param amendmentWaits it is accepted, and a new version of it waits for a decision
 * @param revision goes into If-Match, as the ETag of the one obligation says it, when it is extended, waived or unlocked
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
        boolean estimate,
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
