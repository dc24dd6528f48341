package vn.ntm.reporting.notice.digest;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Deadline;

/**
 * One report that a body owes on the day of the digest.
 *
 * @param until when it is due: the correction, if it was returned
 * @param estimate it is due before its figures close
 * @param remark why it was returned, or null
 */
record Owed(
        String name,
        String period,
        Kind kind,
        Deadline until,
        boolean estimate,
        @Nullable String remark) {

    /** In the order in which a reader wants to know. */
    enum Kind {
        OVERDUE,
        RETURNED,
        DUE_SOON,
        OPEN
    }
}
