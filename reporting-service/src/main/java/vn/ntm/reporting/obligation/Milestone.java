package vn.ntm.reporting.obligation;

/** What the scheduler does about an obligation, in the order of time. */
enum Milestone {
    OPENING("reports open"),
    FIRST_REMINDER("reporters are reminded"),
    LAST_REMINDER("reporters are reminded"),
    DEADLINE("missing reports are called overdue, half a minute after their deadline: one in time may be under way"),
    ESCALATION("missing reports are escalated"),
    LOCK("missing reports are locked");

    private final String what;

    Milestone(String what) {
        this.what = what;
    }

    /** What happens then, for whoever watches the scheduler. */
    String what() {
        return what;
    }
}
