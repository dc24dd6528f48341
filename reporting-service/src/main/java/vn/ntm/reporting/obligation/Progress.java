package vn.ntm.reporting.obligation;

/** How far one bounded transaction of the scheduler has come. */
enum Progress {
    MORE,
    NOTHING_LEFT,
    ANOTHER_REPLICA
}
