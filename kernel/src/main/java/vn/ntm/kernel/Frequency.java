package vn.ntm.kernel;

/** How often a regime asks (Decree 09/2019/NĐ-CP, article 12); nine months is added by provinces. */
public enum Frequency {
    /** Twelve periods a year, "2024-M06". */
    MONTHLY(1, 12),
    /** Four periods a year, "2024-Q2". */
    QUARTERLY(3, 4),
    /** Two periods a year, "2024-S1". */
    HALF_YEARLY(6, 2),
    /** One period a year, "2024-N9". */
    NINE_MONTHLY(9, 1),
    /** One period a year, "2024-A1". */
    YEARLY(12, 1),
    /** "Đột xuất khi có yêu cầu": each request is a period of its own. */
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
