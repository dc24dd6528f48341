package vn.ntm.reporting.review;

import java.time.Instant;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Deadline;

/** A returned report is corrected within three days, the day of return not counted (Civil Code, article 147.2). */
final class CorrectionDeadline {

    private static final int DAYS = 3;

    private CorrectionDeadline() {}

    static Deadline after(Instant returnedAt) {
        return Deadline.onOrBefore(BusinessTime.dayOf(returnedAt).plusDays(DAYS));
    }
}
