package vn.ntm.reporting.form.layout;

/** How the figures of the shorter periods inside a period become its figure: months fill a quarter, where that is right. */
public enum Carry {
    /** What adds up: money spent, houses built. */
    SUM,
    /** What stands at the end: communes recognised so far. */
    LAST,
    AVERAGE,
    NONE
}
