package vn.ntm.kernel.workday;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Reads {@code years.csv} and {@code days.csv}, which lie beside this class. */
final class ShippedHolidays {

    static final WorkingCalendar CALENDAR = WorkingCalendar.of(read());

    private ShippedHolidays() {}

    private static List<HolidayYear> read() {
        var days = rows("days.csv");
        return rows("years.csv").stream().map(year -> year(year, days)).toList();
    }

    private static HolidayYear year(String[] year, List<String[]> days) {
        var ofYear = days.stream().filter(day -> day[0].startsWith(year[0])).toList();
        return new HolidayYear(
                Integer.parseInt(year[0]),
                Boolean.parseBoolean(year[1]),
                year[2],
                ofYear.stream()
                        .filter(day -> day[1].equals("HOLIDAY"))
                        .map(day -> new Holiday(LocalDate.parse(day[0]), day[2], day[3]))
                        .toList(),
                ofYear.stream()
                        .filter(day -> day[1].equals("SWAPPED"))
                        .map(day -> new SwappedDay(LocalDate.parse(day[0]), LocalDate.parse(day[2])))
                        .toList());
    }

    private static List<String[]> rows(String file) {
        var resource = Objects.requireNonNull(ShippedHolidays.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
