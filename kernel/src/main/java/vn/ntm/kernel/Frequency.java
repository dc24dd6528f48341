package vn.ntm.kernel;

/** How often a regime asks. Decree 09/2019, article 12; nine months is added by provinces. */
public enum Frequency {
    MONTHLY(1, 12),
    QUARTERLY(3, 4),
    HALF_YEARLY(6, 2),
    NINE_MONTHLY(9, 1),
    YEARLY(12, 1),
    /** "đột xuất khi có yêu cầu": each request is a period of its own. */
    AD_HOC(0, 0);

    final int months;
    final int perYear;

    Frequency(int months, int perYear) {
        this.months = months;
        this.perYear = perYear;
    }

    /** How many such periods a year has; none for {@link #AD_HOC}. */
    public int perYear() {
        return perYear;
    }
}
