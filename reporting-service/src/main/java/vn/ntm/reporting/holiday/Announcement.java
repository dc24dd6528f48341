package vn.ntm.reporting.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.kernel.workday.Holiday;
import vn.ntm.kernel.workday.HolidayYear;
import vn.ntm.kernel.workday.SwappedDay;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/**
 * What an administrator says about a year: the whole year each time.
 *
 * @param verified A person has compared it with the announcement.
 * @param source The document that announces it.
 * @param holidays Each day on which offices are closed, 60 at most.
 * @param swaps Working days that are swapped with weekend days, 30 at most.
 */
@JsonIgnoreProperties({"year", "closedDays", "workedDays"}) // of answers only, and may be sent back
@Schema(name = "HolidayAnnouncement")
record Announcement(
        boolean verified,
        @NotBlank @Size(max = 1000) String source,
        @NotNull @Size(max = 60) List<@NotNull @Valid Day> holidays,
        @NotNull @Size(max = 30) List<@NotNull @Valid Swap> swaps) {

    /**
     * A day on which offices are closed.
     *
     * @param day The day.
     * @param name In Vietnamese.
     * @param nameEn In English.
     */
    @Schema(name = "HolidayDay")
    record Day(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String nameEn) {}

    /**
     * A working day that is free, and the weekend day that is worked instead.
     *
     * @param closed The working day that is free.
     * @param worked The weekend day that is worked instead.
     */
    @Schema(name = "SwappedDays")
    record Swap(@NotNull LocalDate closed, @NotNull LocalDate worked) {}

    private static final WorkingCalendar WEEKENDS = WorkingCalendar.of(List.of());

    HolidayYear of(int year) {
        return new HolidayYear(
                year,
                verified,
                source,
                holidays.stream()
                        .map(day -> new Holiday(day.day(), day.name(), day.nameEn()))
                        .toList(),
                swaps.stream()
                        .map(swap -> new SwappedDay(swap.closed(), swap.worked()))
                        .toList());
    }

    /** Everything that is wrong with it, told at once. */
    List<Violation> violations(int year) {
        var found = new ArrayList<Violation>();
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < holidays.size(); i++) {
            check(found, seen, "/holidays/%d/day".formatted(i), holidays.get(i).day(), year);
        }
        for (int i = 0; i < swaps.size(); i++) {
            var swap = swaps.get(i);
            check(found, seen, "/swaps/%d/closed".formatted(i), swap.closed(), year);
            if (!WEEKENDS.isWorkingDay(swap.closed())) {
                found.add(new Violation(
                        "/swaps/%d/closed".formatted(i),
                        "closed-anyway",
                        swap.closed(),
                        Words.of("Ngày cuối tuần vốn đã nghỉ.", "A weekend day is closed anyway.")));
            }
            if (WEEKENDS.isWorkingDay(swap.worked())) {
                found.add(new Violation(
                        "/swaps/%d/worked".formatted(i),
                        "worked-anyway",
                        swap.worked(),
                        Words.of("Ngày thường vốn đã làm việc.", "A weekday is worked anyway.")));
            }
            once(found, seen, "/swaps/%d/worked".formatted(i), swap.worked());
        }
        return found;
    }

    private static void check(List<Violation> found, Set<LocalDate> seen, String pointer, LocalDate day, int year) {
        if (day.getYear() != year) {
            found.add(new Violation(
                    pointer,
                    "not-in-year",
                    day,
                    Words.of("Ngày không thuộc năm %s.", "The day is not in %s.", Integer.toString(year))));
        }
        once(found, seen, pointer, day);
    }

    private static void once(List<Violation> found, Set<LocalDate> seen, String pointer, LocalDate day) {
        if (!seen.add(day)) {
            found.add(new Violation(
                    pointer, "day-twice", day, Words.of("Ngày này đã có ở trên.", "This day stands above already.")));
        }
    }
}
