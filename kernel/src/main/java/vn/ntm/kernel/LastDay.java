package vn.ntm.kernel;

import java.time.LocalDate;
import java.time.YearMonth;

/** "Ngày cuối tháng, cuối quý, cuối năm": whichever day that is. */
public enum LastDay {
    /** The last day of the month. */
    MONTH(1),
    /** The last day of the quarter that the month lies in. */
    QUARTER(3),
    /** The last day of the year that the month lies in. */
    YEAR(12);

    private final int months;

    LastDay(int months) {
        this.months = months;
    }

    /** Of the month, or of the quarter or year that the month lies in. */
    public LocalDate of(YearMonth month) {
        int since = (month.getMonthValue() - 1) % months;
        return month.plusMonths(months - 1L - since).atEndOfMonth();
    }
}
