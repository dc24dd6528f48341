package vn.ntm.criteria.set;

/** What kind of value an indicator takes. */
public enum ValueType {
    /** Đạt hoặc không đạt. */
    BOOLEAN,
    PERCENT,
    COUNT,
    NUMBER,
    /** Judged by people, "theo quy định". */
    QUALITATIVE,
    MONEY;

    boolean measured() {
        return this != BOOLEAN && this != QUALITATIVE;
    }
}
