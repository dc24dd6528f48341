package vn.ntm.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.ntm.kernel.BusinessTime;

/**
 * The years that a caller may speak of, 1900 to 2199. What lies outside is a slip of the pen, and neither the arithmetic of
 * deadlines nor the database has room for all of it.
 */
public final class Reach {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Reach() {}

    /** @throws DateTimeException if it is not a day of these years, {@code 2024-06-24} */
    public static LocalDate day(String text) {
        return within(LocalDate.parse(text));
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("The year is not between %d and %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    /** @throws DateTimeException if it is not an RFC 3339 instant of these years */
    public static Instant instant(String text) {
        var instant = OffsetDateTime.parse(text).toInstant();
        within(BusinessTime.dayOf(instant));
        return instant;
    }
}
