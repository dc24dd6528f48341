package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.assignment.directive.AssignedWork.Until;
import vn.ntm.assignment.directive.DeadlineLine.Day;
import vn.ntm.assignment.directive.DeadlineLine.Subject;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.WindowRule;
import vn.ntm.kernel.reckoning.Reckoning;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

/** The deadlines of the Hà Tĩnh dispatch, read by the announced holidays of 2024 and 2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trong năm 2024       | 2024-12-31 | true  | 2024-12-31 | Thứ Ba   | WORKING |
            trước 30/9/2024      | 2024-09-30 | false | 2024-09-29 | Chủ nhật | WEEKEND |
            trước ngày 31/01/2025| 2025-01-31 | false | 2025-01-30 | Thứ Năm  | HOLIDAY | Tết Nguyên đán (mồng 2)
            trước 31/3/2025      | 2025-03-31 | false | 2025-03-30 | Chủ nhật | WEEKEND |
            trước ngày 30/6/2025 | 2025-06-30 | false | 2025-06-29 | Chủ nhật | WEEKEND |
            đến hết ngày 04/5/2024 | 2024-05-04 | true | 2024-05-04 | Thứ Bảy | SWAPPED_IN |
            """)
    void the_last_day_is_shown_for_what_it_is(
            String wording,
            LocalDate named,
            boolean inclusive,
            LocalDate lastDay,
            String weekday,
            Day day,
            String holiday) {
        var line = line(new Until(wording, named, inclusive, null, null));

        assertThat(line.wording()).isEqualTo(wording);
        assertThat(line.strict()).isEqualTo(!inclusive);
        assertThat(line.lastDay()).isEqualTo(lastDay);
        assertThat(line.weekdayName()).isEqualTo(weekday);
        assertThat(line.day()).isEqualTo(day);
        assertThat(line.holiday()).isEqualTo(holiday);
        assertThat(line.calendarVerified()).isTrue();
        assertThat(line.rolledTo()).as("nobody has said that it rolls").isNull();
        assertThat(line.deadline()).isEqualTo(Deadline.onOrBefore(lastDay));
    }

    @Test
    void it_rolls_forward_only_if_the_document_says_so_and_then_into_the_day_that_strict_wording_excludes() {
        var sunday = new Until("trước 30/9/2024", LocalDate.of(2024, 9, 30), false, WorkingDayRule.NEXT, null);

        var line = line(sunday);

        assertThat(line.rolledTo()).isEqualTo("2024-09-30");
        assertThat(line.deadline()).isEqualTo(Deadline.onOrBefore(LocalDate.of(2024, 9, 30)));
        assertThat(line.warnings())
                .extracting(Warning::code)
                .containsExactly("last-day-is-closed", "rolls-into-the-day-it-excludes");
        assertThat(sunday.deadline(CALENDAR)).isEqualTo(line.deadline());
    }

    @Test
    void it_rolls_back_to_the_friday_before() {
        var line = line(new Until("trước 30/9/2024", LocalDate.of(2024, 9, 30), false, WorkingDayRule.PREVIOUS, null));

        assertThat(line.rolledTo()).isEqualTo("2024-09-27");
        assertThat(line.warnings()).extracting(Warning::code).containsExactly("last-day-is-closed");
    }

    @Test
    void out_of_tet_it_rolls_over_the_whole_holiday() {
        var line =
                line(new Until("trước ngày 31/01/2025", LocalDate.of(2025, 1, 31), false, WorkingDayRule.NEXT, null));

        assertThat(line.rolledTo()).isEqualTo("2025-02-03");
    }

    @Test
    void a_working_day_stays_whatever_the_rule() {
        var line = line(new Until("trong năm 2024", LocalDate.of(2024, 12, 31), true, WorkingDayRule.NEXT, null));

        assertThat(line.rolledTo()).isNull();
        assertThat(line.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-M01, false, 2024-01-30, true
            2024-M02, false, 2024-02-29, false
            2024-M02, true,  2024-02-29, false
            2024-M03, true,  2024-03-31, false
            """)
    void day_31_of_a_shorter_month_is_read_as_its_last_day(
            CalendarPeriod period, boolean inclusive, LocalDate lastDay, boolean strict) {
        var rule = inclusive ? DeadlineRule.onOrBeforeDay(31) : DeadlineRule.beforeDay(31);
        var reckoning = Reckoning.of(period, WindowRule.DECREE_09, false, rule, CALENDAR);

        var line = DeadlineLine.of(Subject.REGIME, "R", period, Due.of("Công văn 1", rule, reckoning), CALENDAR);

        assertThat(line.lastDay()).isEqualTo(lastDay);
        assertThat(line.strict()).isEqualTo(strict);
        assertThat(line.deadline()).isEqualTo(reckoning.deadline());
        assertThat(line.reading().contains("Tháng không có ngày 31"))
                .isEqualTo(period.lastMonth().lengthOfMonth() < 31);
    }

    /** 30/6/2024 is a Sunday. */
    @ParameterizedTest(name = "{0}, inclusive {1}, {2}, {3}: last day {4}, until {5}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-06-19, false, 10:00, -,    2024-06-19, 2024-06-19T10:00:00+07:00, false
            2024-06-19, true,  10:00, -,    2024-06-19, 2024-06-19T10:00:00+07:00, false
            2024-06-30, false, 16:30, NEXT, 2024-06-30, 2024-07-01T16:30:00+07:00, false
            2024-06-30, true,  00:00, NEXT, 2024-06-29, 2024-07-02T00:00:00+07:00, true
            """)
    void before_an_hour_is_that_hour_of_the_named_day(
            LocalDate named,
            boolean inclusive,
            LocalTime hour,
            WorkingDayRule rule,
            LocalDate lastDay,
            String deadline,
            boolean strict) {
        var until = new Until("trước", named, inclusive, rule, hour);

        var line = line(until);

        assertThat(line.lastDay()).isEqualTo(lastDay);
        assertThat(line.deadline()).isEqualTo(Deadline.valueOf(deadline));
        assertThat(line.strict()).isEqualTo(strict);
        assertThat(until.deadline(CALENDAR)).isEqualTo(line.deadline());
        assertThat(line.reading().contains("giờ ngày")).isEqualTo(!strict && hour.getMinute() == 0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            false, 16:30, 2024-06-25, 2024-06-25T16:30:00+07:00
            true,  00:00, 2024-06-24, 2024-06-25T00:00:00+07:00
            """)
    void the_hour_of_a_regime_is_that_of_the_named_day(
            boolean inclusive, LocalTime hour, LocalDate lastDay, String deadline) {
        var rule = (inclusive ? DeadlineRule.onOrBeforeDay(25) : DeadlineRule.beforeDay(25)).endingAt(hour);
        var period = CalendarPeriod.valueOf("2024-M06");
        var reckoning = Reckoning.of(period, WindowRule.DECREE_09, false, rule, CALENDAR);

        var line = DeadlineLine.of(Subject.REGIME, "R", period, Due.of("Công văn 1", rule, reckoning), CALENDAR);

        assertThat(line.lastDay()).isEqualTo(lastDay);
        assertThat(line.deadline()).isEqualTo(reckoning.deadline()).isEqualTo(Deadline.valueOf(deadline));
    }

    private static DeadlineLine line(Until until) {
        return DeadlineLine.of(Subject.TASK, "T", null, Due.of(until), CALENDAR);
    }
}
