package vn.ntm.reporting.report;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.obligation.Obligation;

/**
 * "Biên nhận": what was sent, when, and whether that was on time. Whoever holds number and code can check it. As it was issued
 * it stays; what was found later, an outage or a receipt on paper, stands beside it.
 *
 * @param number By which it is verified.
 * @param code random, so that nobody verifies a receipt that he does not hold; those issued before have none
 * @param contentHash SHA-256 of what was sent.
 * @param reporter The body that the report speaks of.
 * @param regime The regime's code.
 * @param period The period: 2024-M06.
 * @param version The number of the version; 1 is the first.
 * @param submittedAt When it was received; this instant decides.
 * @param deadline by which it was measured: that of the report, or of its correction
 * @param onTime The verdict as it was issued.
 * @param lateByMilliseconds 0 if it was on time.
 * @param amends the accepted version that it shall replace, whose verdict it keeps
 * @param first how the first version came, where this is a later one
 * @param deadlineMovedTo where the deadline stands now, if it was moved after the receipt was issued
 * @param receivedOtherwiseAt when the report had reached the receiving body on paper, or another way, if that was earlier
 * @param onTimeNow the verdict that follows from these two; absent where neither is there
 */
@Schema(name = "SubmissionReceipt")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
        String number,
        @Nullable String code,
        String contentHash,
        Code reporter,
        Code regime,
        Period period,
        int version,
        Instant submittedAt,
        Deadline deadline,
        boolean onTime,
        long lateByMilliseconds,
        @Nullable Integer amends,
        @Nullable First first,
        @Nullable Deadline deadlineMovedTo,
        @Nullable Instant receivedOtherwiseAt,
        @Nullable Boolean onTimeNow) {

    /**
     * The first version, and whether it was on time; a correction in time does not make it so.
     *
     * @param submittedAt When it was sent.
     * @param deadline By which it was measured.
     * @param onTime The verdict.
     * @param lateByMilliseconds 0 if it was on time.
     */
    @Schema(name = "FirstSubmission")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record First(Instant submittedAt, Deadline deadline, boolean onTime, long lateByMilliseconds) {}

    /** As it is issued. */
    static Receipt of(ReportVersion version, ReportVersion first, Obligation obligation) {
        return of(version, first, obligation, obligation.deadline());
    }

    /** @param then the deadline of the report when the version was sent, where it was not noted by which it was measured */
    static Receipt of(ReportVersion version, ReportVersion first, Obligation obligation, Deadline then) {
        var judged = obligation.judgedAt();
        var measuredBy = measuredBy(version, then);
        boolean isFirst = version.version() == first.version();
        boolean moved = isFirst && !measuredBy.equals(obligation.deadline());
        boolean otherwise = isFirst && judged != null && judged.isBefore(version.submittedAt());
        return new Receipt(
                version.receipt(),
                version.receiptCode(),
                version.contentHash(),
                obligation.reporter(),
                obligation.regime(),
                obligation.period(),
                version.version(),
                version.submittedAt(),
                measuredBy,
                version.onTime(),
                version.lateByMs(),
                version.amends(),
                isFirst
                        ? null
                        : new First(first.submittedAt(), measuredBy(first, then), first.onTime(), first.lateByMs()),
                moved ? obligation.deadline() : null,
                otherwise ? judged : null,
                (moved || otherwise) ? onTimeNow(obligation, judged) : null);
    }

    private static @Nullable Boolean onTimeNow(Obligation obligation, @Nullable Instant judged) {
        return judged == null ? null : Boolean.valueOf(obligation.deadline().metAt(judged));
    }

    private static Deadline measuredBy(ReportVersion version, Deadline then) {
        var measuredBy = version.measuredBy();
        return measuredBy == null ? then : measuredBy;
    }
}
