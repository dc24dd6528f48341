package vn.ntm.reporting.forecast;

/** What will happen to an obligation of which nothing is sent meanwhile; named as the notice that tells it. */
enum Effect {
    OPENED,
    REMINDER,
    MISSED,
    ESCALATION,
    LOCKED
}
