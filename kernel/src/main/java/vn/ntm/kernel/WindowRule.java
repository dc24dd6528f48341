package vn.ntm.kernel;

/** How a period's closing window follows from the period. */
public enum WindowRule {
    /** Decree 09/2019/NĐ-CP, article 12: the 15th before the first month to the 14th of the last. */
    DECREE_09,
    /** "Số liệu đến hết tháng": the first day of the first month to the last day of the last. */
    CALENDAR;

    /** @param cumulative "lũy kế": from the beginning of the year, whatever the period */
    public ClosingWindow of(CalendarPeriod period, boolean cumulative) {
        var own = of(period);
        if (!cumulative) {
            return own;
        }
        var year = of(new CalendarPeriod(period.year(), Frequency.YEARLY, 1));
        return new ClosingWindow(year.from(), own.to());
    }

    private ClosingWindow of(CalendarPeriod period) {
        return switch (this) {
            case DECREE_09 -> period.closingWindow();
            case CALENDAR ->
                new ClosingWindow(
                        period.firstMonth().atDay(1), period.lastMonth().atEndOfMonth());
        };
    }
}
