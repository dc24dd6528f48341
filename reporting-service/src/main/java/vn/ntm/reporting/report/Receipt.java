package vn.ntm.reporting.report;

import java.time.Instant;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.obligation.Obligation;

/** "Biên nhận": what was sent, when, and whether that was on time. Whoever holds number and hash can check it. */
record Receipt(
        String number,
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
