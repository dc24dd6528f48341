package vn.ntm.kernel.paper;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Period;

/** What a period is called; what was asked once has the name of its report only. */
public final class PeriodName {

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private PeriodName() {}

    /** "6 tháng đầu năm 2026". */
    public static String vietnamese(Period period) {
        if (!(period instanceof CalendarPeriod(var year, var frequency, var ordinal))) {
            return "";
        }
        return switch (frequency) {
            case MONTHLY -> "tháng %d năm %d".formatted(ordinal, year);
            case QUARTERLY -> "quý %s năm %d".formatted(QUARTERS.get(ordinal - 1), year);
            case HALF_YEARLY -> "6 tháng %s năm %d".formatted(ordinal == 1 ? "đầu" : "cuối", year);
            case NINE_MONTHLY -> "9 tháng năm %d".formatted(year);
            case YEARLY -> "năm %d".formatted(year);
            case AD_HOC -> "";
        };
    }

    /** "the first half of 2026". */
    public static String english(Period period) {
        if (!(period instanceof CalendarPeriod(var year, var frequency, var ordinal))) {
            return "";
        }
        return switch (frequency) {
            case MONTHLY -> Month.of(ordinal).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
            case QUARTERLY -> "quarter %s of %d".formatted(QUARTERS.get(ordinal - 1), year);
            case HALF_YEARLY -> "the %s half of %d".formatted(ordinal == 1 ? "first" : "second", year);
            case NINE_MONTHLY -> "the first nine months of " + year;
            case YEARLY -> Integer.toString(year);
            case AD_HOC -> "";
        };
    }
}
