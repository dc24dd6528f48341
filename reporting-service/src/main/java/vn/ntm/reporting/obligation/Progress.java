package vn.ntm.reporting.obligation;

/** How far one bounded transaction of the scheduler has come. */
enum Progress {
    MORE,
    NOTHING_LEFT,
    ANOTHER_REPLICA;

    /** All the scheduler does about obligations is one work, which one replica does at a time. */
    static final String WORK = "obligations";
}
