package vn.ntm.reporting.review;

import java.time.Instant;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.workday.WorkingCalendar;

/** A returned report is corrected within three working days, the day of return not counted (Civil Code, article 147.2). */
final class CorrectionDeadline {

    private static final int WORKING_DAYS = 3;

    private CorrectionDeadline() {}

    static Deadline after(Instant returnedAt, WorkingCalendar calendar) {
        return Deadline.onOrBefore(calendar.plus(BusinessTime.dayOf(returnedAt), WORKING_DAYS));
    }
}
