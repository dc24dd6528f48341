package vn.ntm.kernel;

import java.time.LocalDate;
import java.time.YearMonth;

/** "Ngày cuối tháng, cuối quý, cuối năm": whichever day that is. */
public enum LastDay {
    MONTH(1),
    QUARTER(3),
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
