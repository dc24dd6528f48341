package vn.ntm.reporting.notice.digest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One report that a body owes on the day of the digest.
 *
 * @param lastDay the last day on time: of the correction, if it was returned
 * @param remark why it was returned, or null
 */
record Owed(
        String name,
        String period,
        Kind kind,
        LocalDate lastDay,
        @Nullable String remark) {

    /** In the order in which a reader wants to know. */
    enum Kind {
        OVERDUE,
        RETURNED,
        DUE_SOON,
        OPEN
    }
}
