package vn.ntm.reporting.report;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.obligation.Obligation;

/**
 * "Biên nhận": what was sent, when, and whether that was on time. Whoever holds number and code can check it.
 *
 * @param code random, so that nobody verifies a receipt that he does not hold; those issued before have none
 */
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
        long lateByMilliseconds) {

    static Receipt of(ReportVersion version, Obligation obligation) {
        return new Receipt(
                version.receipt(),
                version.receiptCode(),
                version.contentHash(),
                obligation.reporter(),
                obligation.regime(),
                obligation.period(),
                version.version(),
                version.submittedAt(),
                obligation.deadline(),
                version.onTime(),
                version.lateByMs());
    }
}
