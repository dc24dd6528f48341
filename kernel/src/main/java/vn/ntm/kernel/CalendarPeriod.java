package vn.ntm.kernel;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A stretch of the calendar, in SDMX style: a month 2024-M06, a quarter 2024-Q2, a half-year 2024-S1, nine months 2024-N9, a year
 * 2024-A1.
 *
 * @param year The year that it lies in; read are those from 1900 to 2199.
 * @param frequency How long it is.
 * @param ordinal Which one of the year, from 1.
 */
public record CalendarPeriod(int year, Frequency frequency, int ordinal) implements Period {

    private static final Pattern TEXT = Pattern.compile(
            "(?<year>(19|2[01])\\d{2})-(M(?<month>\\d{2})|Q(?<quarter>\\d)|S(?<half>\\d)|(?<nine>N9)|(?<all>A1))");

    public CalendarPeriod {
        if (ordinal < 1 || ordinal > frequency.perYear) {
            throw new IllegalArgumentException("%d has no %s period %d".formatted(year, frequency, ordinal));
        }
    }

    public static CalendarPeriod valueOf(String text) {
        var m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "Not a period: %s (2024-M06, 2024-Q2, 2024-S1, 2024-N9, 2024-A1 or AH-<code>)".formatted(text));
        }
        int year = Integer.parseInt(m.group("year"));
        if (m.group("month") != null) {
            return new CalendarPeriod(year, Frequency.MONTHLY, Integer.parseInt(m.group("month")));
        }
        if (m.group("quarter") != null) {
            return new CalendarPeriod(year, Frequency.QUARTERLY, Integer.parseInt(m.group("quarter")));
        }
        if (m.group("half") != null) {
            return new CalendarPeriod(year, Frequency.HALF_YEARLY, Integer.parseInt(m.group("half")));
        }
        return new CalendarPeriod(year, m.group("nine") == null ? Frequency.YEARLY : Frequency.NINE_MONTHLY, 1);
    }

    public YearMonth firstMonth() {
        return YearMonth.of(year, (ordinal - 1) * frequency.months + 1);
    }

    public YearMonth lastMonth() {
        return firstMonth().plusMonths(frequency.months - 1L);
    }

    /** Decree 09/2019, article 12: the 15th before the first month to the 14th of the last, both days included. */
    public ClosingWindow closingWindow() {
        return new ClosingWindow(
                firstMonth().minusMonths(1).atDay(15), lastMonth().atDay(14));
    }

    @Override
    public String toString() {
        return year
                + switch (frequency) {
                    case MONTHLY -> "-M%02d".formatted(ordinal);
                    case QUARTERLY -> "-Q" + ordinal;
                    case HALF_YEARLY -> "-S" + ordinal;
                    case NINE_MONTHLY -> "-N9";
                    case YEARLY -> "-A1";
                    case AD_HOC -> throw new IllegalStateException("An ad hoc period has no calendar");
                };
    }
}
