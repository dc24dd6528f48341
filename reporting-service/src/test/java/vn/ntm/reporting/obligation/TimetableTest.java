package vn.ntm.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.workday.Holiday;
import vn.ntm.kernel.workday.HolidayYear;
import vn.ntm.kernel.workday.SwappedDay;
import vn.ntm.kernel.workday.WorkingCalendar;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableTest {

    /** Somebody has set 20 June 2024 as a holiday, and 26 June for Saturday the 29th. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of(new HolidayYear(
            2024,
            true,
            "Thông báo",
            List.of(new Holiday(day("2024-06-20"), "Ngày hội", "Feast")),
            List.of(new SwappedDay(day("2024-06-26"), day("2024-06-29"))))));

    @ParameterizedTest(name = "last day {0}: reminded on {1} and {2}, escalated on {3}")
    @CsvSource({
        // Monday: the day before is a Sunday, and so is Saturday; the third day before is the Friday already.
        "2024-06-10, 2024-06-06, 2024-06-07, 2024-06-13",
        "2024-06-24, 2024-06-19, 2024-06-21, 2024-06-27",
        // Both the same when the 20th were a working day.
        "2024-06-23, 2024-06-19, 2024-06-21, 2024-06-27",
        // Friday: the third day after is a Monday.
        "2024-06-07, 2024-06-04, 2024-06-06, 2024-06-10",
        // The 29th is worked, so a Sunday's last reminder comes on it, and the escalation of the 26th.
        "2024-06-30, 2024-06-27, 2024-06-29, 2024-07-03",
        "2024-06-26, 2024-06-21, 2024-06-25, 2024-06-29"
    })
    void who_reminds_or_escalates_does_so_on_working_days(
            String lastDay, LocalDate first, LocalDate last, LocalDate escalation) {
        var deadline = Deadline.onOrBefore(LocalDate.parse(lastDay));

        var timetable = Timetable.of(Instant.parse("2024-05-01T00:00:00Z"), deadline, CALENDAR);

        assertThat(timetable.firstReminderAt()).isEqualTo(morning(first)).isBefore(timetable.lastReminderAt());
        assertThat(timetable.lastReminderAt()).isEqualTo(morning(last)).isBefore(deadline.end());
        assertThat(timetable.escalationAt()).isEqualTo(morning(escalation));
    }

    @ParameterizedTest(name = "opening at {0}: reminded at {1} and {2}")
    @CsvSource({
        "2024-06-06T01:00:01Z, ,                     2024-06-07T01:00:00Z",
        "2024-06-07T01:00:00Z, ,                     ",
        "2024-06-06T00:59:59Z, 2024-06-06T01:00:00Z, 2024-06-07T01:00:00Z"
    })
    void nobody_is_reminded_before_it_opens(Instant opensAt, @Nullable Instant first, @Nullable Instant last) {
        var timetable = Timetable.of(opensAt, Deadline.onOrBefore(day("2024-06-10")), CALENDAR);

        assertThat(timetable.firstReminderAt()).isEqualTo(first);
        assertThat(timetable.lastReminderAt()).isEqualTo(last);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atZone(BusinessTime.ZONE).toInstant();
    }
}
