package vn.ntm.assignment.directive;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** "Thứ Hai" to "Chủ nhật". */
final class Weekdays {

    private Weekdays() {}

    static String vi(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    static String en(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
