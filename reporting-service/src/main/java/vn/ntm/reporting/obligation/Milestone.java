package vn.ntm.reporting.obligation;

/** What the scheduler does about an obligation, in the order of time. */
enum Milestone {
    OPENING,
    FIRST_REMINDER,
    LAST_REMINDER,
    DEADLINE,
    ESCALATION,
    LOCK
}
