package vn.ntm.reporting.export;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import vn.ntm.kernel.BusinessTime;

/** How numbers and days are written in Vietnamese: 1.234,5 and "ngày 05 tháng 02 năm 2026". */
final class Written {

    private Written() {}

    static String value(Object value) {
        return switch (value) {
            case BigDecimal number -> number(number);
            case LocalDate day -> "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case Boolean truth -> truth ? "Có" : "Không";
            default -> value.toString();
        };
    }

    static String number(BigDecimal number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.######", symbols).format(number);
    }

    /** Days under 10, and the months 1 and 2, have a 0 before them (Decree 30/2020, appendix I). */
    static String day(Instant instant) {
        var day = BusinessTime.dayOf(instant);
        var month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
