package vn.ntm.reporting.lateness;

/** Why an hour of a report's life went by. */
enum Cause {
    /** The reporting body had it. */
    REPORTER,
    /** A receiving body, or one on the route, had it. */
    REVIEWER,
    /** A declared outage: nobody could have done anything. */
    OUTAGE,
    /** The reporting body had it, in time that it was granted. */
    EXTENSION
}
