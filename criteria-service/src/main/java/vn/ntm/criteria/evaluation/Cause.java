package vn.ntm.criteria.evaluation;

/** Why a unit was evaluated. */
enum Cause {
    REQUEST,
    REPORT,
    ADAPTATION,
    /** Units below it were evaluated, and it counts them. */
    UNITS_BELOW
}
