package vn.ntm.kernel.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.ClosingWindow;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.LastDay;
import vn.ntm.kernel.WindowRule;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

/** Dated cases, reckoned by hand with a wall calendar and the announcements of the holidays. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReckoningTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    /** Three cases a row: the regime of Hà Tĩnh as it stands, and if it moved to the next or the previous working day. */
    @ParameterizedTest(name = "{0} before the 25th: until {1}; next {2}; previous {3}")
    @CsvSource(textBlock = """
            2024-M01, 2024-01-24, 2024-01-24, 2024-01-24
            2024-M02, 2024-02-24, 2024-02-26, 2024-02-23
            2024-M03, 2024-03-24, 2024-03-25, 2024-03-22
            2024-M04, 2024-04-24, 2024-04-24, 2024-04-24
            2024-M05, 2024-05-24, 2024-05-24, 2024-05-24
            2024-M06, 2024-06-24, 2024-06-24, 2024-06-24
            2024-M07, 2024-07-24, 2024-07-24, 2024-07-24
            2024-M08, 2024-08-24, 2024-08-26, 2024-08-23
            2024-M09, 2024-09-24, 2024-09-24, 2024-09-24
            2024-M10, 2024-10-24, 2024-10-24, 2024-10-24
            2024-M11, 2024-11-24, 2024-11-25, 2024-11-22
            2024-M12, 2024-12-24, 2024-12-24, 2024-12-24
            2025-M01, 2025-01-24, 2025-01-24, 2025-01-24
            2025-M02, 2025-02-24, 2025-02-24, 2025-02-24
            2025-M03, 2025-03-24, 2025-03-24, 2025-03-24
            2025-M04, 2025-04-24, 2025-04-24, 2025-04-24
            2025-M05, 2025-05-24, 2025-05-26, 2025-05-23
            2025-M06, 2025-06-24, 2025-06-24, 2025-06-24
            2025-M07, 2025-07-24, 2025-07-24, 2025-07-24
            2025-M08, 2025-08-24, 2025-08-25, 2025-08-22
            2025-M09, 2025-09-24, 2025-09-24, 2025-09-24
            2025-M10, 2025-10-24, 2025-10-24, 2025-10-24
            2025-M11, 2025-11-24, 2025-11-24, 2025-11-24
            2025-M12, 2025-12-24, 2025-12-24, 2025-12-24
            2024-Q1,  2024-03-24, 2024-03-25, 2024-03-22
            2024-Q2,  2024-06-24, 2024-06-24, 2024-06-24
            2024-Q3,  2024-09-24, 2024-09-24, 2024-09-24
            2024-Q4,  2024-12-24, 2024-12-24, 2024-12-24
            2025-Q1,  2025-03-24, 2025-03-24, 2025-03-24
            2025-Q2,  2025-06-24, 2025-06-24, 2025-06-24
            2025-Q3,  2025-09-24, 2025-09-24, 2025-09-24
            2025-Q4,  2025-12-24, 2025-12-24, 2025-12-24
            2024-S1,  2024-06-24, 2024-06-24, 2024-06-24
            2025-S1,  2025-06-24, 2025-06-24, 2025-06-24
            2024-N9,  2024-09-24, 2024-09-24, 2024-09-24
            2025-N9,  2025-09-24, 2025-09-24, 2025-09-24
            2024-A1,  2024-12-24, 2024-12-24, 2024-12-24
            2025-A1,  2025-12-24, 2025-12-24, 2025-12-24
            """)
    void ha_tinh_asks_before_the_25th(CalendarPeriod period, LocalDate none, LocalDate next, LocalDate previous) {
        var rule = DeadlineRule.beforeDay(25);

        assertThat(lastDay(period, WindowRule.DECREE_09, rule)).isEqualTo(none);
        assertThat(lastDay(period, WindowRule.DECREE_09, rule.moved(WorkingDayRule.NONE)))
                .isEqualTo(none);
        assertThat(lastDay(period, WindowRule.DECREE_09, rule.moved(WorkingDayRule.NEXT)))
                .isEqualTo(next);
        assertThat(lastDay(period, WindowRule.DECREE_09, rule.moved(WorkingDayRule.PREVIOUS)))
                .isEqualTo(previous);
    }

    @ParameterizedTest(name = "the centre asks for {0} on or before {1}")
    @CsvSource(textBlock = """
            2024-Q1, 2024-03-25
            2024-Q2, 2024-06-25
            2024-Q3, 2024-09-25
            2024-Q4, 2024-12-25
            2024-S1, 2024-06-25
            2024-S2, 2024-12-25
            2024-A1, 2024-12-25
            2025-Q1, 2025-03-25
            2025-Q2, 2025-06-25
            2025-S1, 2025-06-25
            2025-A1, 2025-12-25
            """)
    void provinces_report_to_the_centre_by_the_25th_which_still_counts(CalendarPeriod period, LocalDate lastDay) {
        assertThat(lastDay(period, WindowRule.DECREE_09, DeadlineRule.onOrBeforeDay(25)))
                .isEqualTo(lastDay);
    }

    /** Khánh Hòa: "trong thời hạn 02 ngày làm việc" after closing on the 14th. */
    @ParameterizedTest(name = "{0} closes on {1} and is due on {2}")
    @CsvSource(textBlock = """
            2024-M01, 2024-01-14, 2024-01-16
            2024-M02, 2024-02-14, 2024-02-16
            2024-M03, 2024-03-14, 2024-03-18
            2024-M04, 2024-04-14, 2024-04-16
            2024-M05, 2024-05-14, 2024-05-16
            2024-M06, 2024-06-14, 2024-06-18
            2024-M07, 2024-07-14, 2024-07-16
            2024-M08, 2024-08-14, 2024-08-16
            2024-M09, 2024-09-14, 2024-09-17
            2024-M10, 2024-10-14, 2024-10-16
            2024-M11, 2024-11-14, 2024-11-18
            2024-M12, 2024-12-14, 2024-12-17
            2025-M01, 2025-01-14, 2025-01-16
            2025-M02, 2025-02-14, 2025-02-18
            2025-M03, 2025-03-14, 2025-03-18
            2025-M04, 2025-04-14, 2025-04-16
            2025-M05, 2025-05-14, 2025-05-16
            2025-M06, 2025-06-14, 2025-06-17
            2025-M07, 2025-07-14, 2025-07-16
            2025-M08, 2025-08-14, 2025-08-18
            2025-M09, 2025-09-14, 2025-09-16
            2025-M10, 2025-10-14, 2025-10-16
            2025-M11, 2025-11-14, 2025-11-18
            2025-M12, 2025-12-14, 2025-12-16
            2024-N9,  2024-09-14, 2024-09-17
            2025-N9,  2025-09-14, 2025-09-16
            """)
    void two_working_days_after_closing(CalendarPeriod period, LocalDate closes, LocalDate lastDay) {
        var reckoning = reckon(period, WindowRule.DECREE_09, false, DeadlineRule.workingDaysAfterClosing(2));

        assertThat(reckoning.window().to()).isEqualTo(closes);
        assertThat(reckoning.deadline().lastDay()).isEqualTo(lastDay);
    }

    /** Figures to the end of the month: Tết, swapped days, the leap day and the year's end lie in the way. */
    @ParameterizedTest(name = "{0} closes at month''s end; {1} working days later is {2}")
    @CsvSource(textBlock = """
            2023-M02, 1, 2023-03-01
            2024-M01, 5, 2024-02-07
            2024-M01, 6, 2024-02-15
            2024-M01, 8, 2024-02-19
            2024-M02, 1, 2024-03-01
            2024-M02, 2, 2024-03-04
            2024-M03, 1, 2024-04-01
            2024-M03, 13, 2024-04-17
            2024-M03, 14, 2024-04-19
            2024-M04, 1, 2024-05-02
            2024-M04, 2, 2024-05-03
            2024-M04, 3, 2024-05-04
            2024-M04, 4, 2024-05-06
            2024-Q2,  1, 2024-07-01
            2024-M08, 1, 2024-09-04
            2024-M08, 2, 2024-09-05
            2024-N9,  2, 2024-10-02
            2024-A1,  1, 2025-01-02
            2024-A1,  2, 2025-01-03
            2024-A1,  3, 2025-01-06
            2025-M01, 1, 2025-02-03
            2025-M03, 4, 2025-04-04
            2025-M03, 5, 2025-04-08
            2025-M04, 1, 2025-05-05
            2025-M08, 1, 2025-09-03
            2025-M12, 1, 2026-01-05
            2025-M12, 5, 2026-01-09
            2025-M12, 6, 2026-01-10
            2025-M12, 7, 2026-01-12
            2026-M01, 10, 2026-02-13
            2026-M01, 11, 2026-02-23
            """)
    void working_days_are_counted_over_holidays(CalendarPeriod period, int count, LocalDate lastDay) {
        assertThat(lastDay(period, WindowRule.CALENDAR, DeadlineRule.workingDaysAfterClosing(count)))
                .isEqualTo(lastDay);
    }

    /** Three cases a row: none, next, previous. */
    @ParameterizedTest(name = "{0}, day {1}, inclusive {2}, {3} months later: {4}, {5}, {6}")
    @CsvSource(textBlock = """
            2024-M02, 1,  false, 1, 2024-02-29, 2024-02-29, 2024-02-29
            2023-M02, 1,  false, 1, 2023-02-28, 2023-02-28, 2023-02-28
            2025-M02, 1,  false, 1, 2025-02-28, 2025-02-28, 2025-02-28
            2024-M04, 1,  false, 1, 2024-04-30, 2024-05-02, 2024-04-26
            2025-M04, 1,  false, 1, 2025-04-30, 2025-05-05, 2025-04-29
            2024-M08, 1,  false, 1, 2024-08-31, 2024-09-04, 2024-08-30
            2025-M08, 1,  false, 1, 2025-08-31, 2025-09-03, 2025-08-29
            2024-A1,  1,  false, 1, 2024-12-31, 2024-12-31, 2024-12-31
            2024-A1,  1,  true,  1, 2025-01-01, 2025-01-02, 2024-12-31
            2025-A1,  2,  true,  1, 2026-01-02, 2026-01-05, 2025-12-31
            2024-M01, 10, true,  1, 2024-02-10, 2024-02-15, 2024-02-07
            2024-M01, 9,  false, 1, 2024-02-08, 2024-02-15, 2024-02-07
            2024-M04, 5,  true,  1, 2024-05-05, 2024-05-06, 2024-05-04
            2024-M04, 4,  true,  1, 2024-05-04, 2024-05-04, 2024-05-04
            2025-M04, 2,  true,  1, 2025-05-02, 2025-05-05, 2025-04-29
            2025-M03, 7,  true,  1, 2025-04-07, 2025-04-08, 2025-04-04
            2024-M03, 18, true,  1, 2024-04-18, 2024-04-19, 2024-04-17
            2025-M04, 26, true,  0, 2025-04-26, 2025-04-26, 2025-04-26
            2025-M04, 28, false, 0, 2025-04-27, 2025-04-28, 2025-04-26
            2024-M10, 10, true,  1, 2024-11-10, 2024-11-11, 2024-11-08
            2024-M12, 28, true,  1, 2025-01-28, 2025-02-03, 2025-01-24
            2025-M01, 1,  true,  1, 2025-02-01, 2025-02-03, 2025-01-24
            2024-S2,  15, false, 1, 2025-01-14, 2025-01-14, 2025-01-14
            2024-N9,  5,  true,  1, 2024-10-05, 2024-10-07, 2024-10-04
            """)
    void a_last_day_on_which_offices_are_closed(
            CalendarPeriod period,
            int day,
            boolean inclusive,
            int later,
            LocalDate none,
            LocalDate next,
            LocalDate previous) {
        var rule = (inclusive ? DeadlineRule.onOrBeforeDay(day) : DeadlineRule.beforeDay(day)).monthsLater(later);

        assertThat(lastDay(period, WindowRule.CALENDAR, rule)).isEqualTo(none);
        assertThat(lastDay(period, WindowRule.CALENDAR, rule.moved(WorkingDayRule.NEXT)))
                .isEqualTo(next);
        assertThat(lastDay(period, WindowRule.CALENDAR, rule.moved(WorkingDayRule.PREVIOUS)))
                .isEqualTo(previous);
    }

    /** "Trước ngày 31/01 năm sau" of a yearly regime, and a day that shorter months do not have. */
    @ParameterizedTest(name = "{0}, {2} months later: before the {1} until {3}, at the latest on it until {4}")
    @CsvSource(textBlock = """
            2024-A1,  31, 1,  2025-01-30, 2025-01-31
            2024-M01, 31, 0,  2024-01-30, 2024-01-31
            2024-M02, 31, 0,  2024-02-29, 2024-02-29
            2025-M02, 31, 0,  2025-02-28, 2025-02-28
            2024-M03, 31, 0,  2024-03-30, 2024-03-31
            2024-M04, 31, 0,  2024-04-30, 2024-04-30
            2024-M04, 30, 0,  2024-04-29, 2024-04-30
            2024-M02, 30, 0,  2024-02-29, 2024-02-29
            2024-M02, 29, 0,  2024-02-28, 2024-02-29
            2025-M02, 29, 0,  2025-02-28, 2025-02-28
            2024-A1,  15, -3, 2024-09-14, 2024-09-15
            2024-S1,  15, -1, 2024-05-14, 2024-05-15
            2024-S2,  31, -1, 2024-11-30, 2024-11-30
            2025-A1,  15, -12, 2024-12-14, 2024-12-15
            """)
    void a_day_that_not_every_month_has_and_one_before_the_periods_last_month(
            CalendarPeriod period, int day, int later, LocalDate strict, LocalDate inclusive) {
        assertThat(lastDay(
                        period,
                        WindowRule.DECREE_09,
                        DeadlineRule.beforeDay(day).monthsLater(later)))
                .isEqualTo(strict);
        assertThat(lastDay(
                        period,
                        WindowRule.DECREE_09,
                        DeadlineRule.onOrBeforeDay(day).monthsLater(later)))
                .isEqualTo(inclusive);
    }

    @ParameterizedTest(name = "{0}, {2} months later, the last day of the {1}: {3}")
    @CsvSource(textBlock = """
            2024-M02, MONTH,   0, 2024-02-29
            2025-M02, MONTH,   0, 2025-02-28
            2024-M02, MONTH,   1, 2024-03-31
            2024-M04, QUARTER, 0, 2024-06-30
            2024-Q2,  QUARTER, 0, 2024-06-30
            2024-Q2,  QUARTER, 1, 2024-09-30
            2024-S1,  YEAR,    0, 2024-12-31
            2024-A1,  MONTH,   2, 2025-02-28
            2024-A1,  QUARTER, -3, 2024-09-30
            """)
    void the_last_day_of_a_month_a_quarter_or_a_year(CalendarPeriod period, LastDay end, int later, LocalDate lastDay) {
        var rule = DeadlineRule.onOrBeforeLastDayOf(end).monthsLater(later);

        assertThat(lastDay(period, WindowRule.CALENDAR, rule)).isEqualTo(lastDay);
    }

    @Test
    void a_shorter_month_is_said_on_the_way() {
        var february = CalendarPeriod.valueOf("2024-M02");

        for (var rule : List.of(DeadlineRule.beforeDay(31), DeadlineRule.onOrBeforeDay(31))) {
            var steps = reckon(february, WindowRule.DECREE_09, false, rule).steps();

            assertThat(steps.subList(1, steps.size()))
                    .containsExactly(
                            new Step.MonthIsShorter(31, LocalDate.parse("2024-02-29")),
                            new Step.Ends(LocalDate.parse("2024-02-29"), null));
        }
    }

    /** What is due on or before the day on which the figures close can be sent a month ahead, or nobody could meet it. */
    @ParameterizedTest(name = "{0}, day {1}, {2} months later: opens {3}")
    @CsvSource(textBlock = """
            2024-M06, 25, 0,  2024-06-15
            2024-M06, 15, 0,  2024-06-15
            2024-M06, 14, 0,  2024-05-14
            2024-M06, 10, 0,  2024-05-10
            2024-A1,  15, -3, 2024-08-15
            2024-S1,  15, -1, 2024-04-15
            2024-M03, 31, -1, 2024-01-29
            """)
    void what_is_due_before_its_figures_close_opens_a_month_before_its_last_day(
            CalendarPeriod period, int day, int later, LocalDate opens) {
        var rule = DeadlineRule.onOrBeforeDay(day).monthsLater(later);

        assertThat(reckon(period, WindowRule.DECREE_09, false, rule).opensAt())
                .isEqualTo(opens.atStartOfDay(BusinessTime.ZONE).toInstant());
    }

    @Test
    void an_estimate_says_so_and_is_not_warned_about() {
        var rule = DeadlineRule.onOrBeforeDay(15).monthsLater(-3);
        var year = CalendarPeriod.valueOf("2023-A1");

        var meant = reckon(year, WindowRule.DECREE_09, false, rule.ofAnEstimate());

        assertThat(meant.steps())
                .contains(new Step.IsEstimate(LocalDate.parse("2023-12-14"), LocalDate.parse("2023-09-15")));
        assertThat(meant.cautions()).isEmpty();
        assertThat(reckon(year, WindowRule.DECREE_09, false, rule).cautions())
                .containsExactly(new Caution.NoWorkingDayAfterClosing(
                        LocalDate.parse("2023-12-14"), LocalDate.parse("2023-09-15")));
    }

    @ParameterizedTest(name = "{0} {1}, cumulative {2}: {3} to {4}")
    @CsvSource(textBlock = """
            2024-M06, DECREE_09, false, 2024-05-15, 2024-06-14
            2024-M01, DECREE_09, false, 2023-12-15, 2024-01-14
            2024-M03, DECREE_09, false, 2024-02-15, 2024-03-14
            2024-Q1,  DECREE_09, false, 2023-12-15, 2024-03-14
            2024-Q2,  DECREE_09, false, 2024-03-15, 2024-06-14
            2024-Q4,  DECREE_09, false, 2024-09-15, 2024-12-14
            2024-S1,  DECREE_09, false, 2023-12-15, 2024-06-14
            2024-S2,  DECREE_09, false, 2024-06-15, 2024-12-14
            2024-N9,  DECREE_09, false, 2023-12-15, 2024-09-14
            2025-A1,  DECREE_09, false, 2024-12-15, 2025-12-14
            2024-M06, DECREE_09, true,  2023-12-15, 2024-06-14
            2024-M12, DECREE_09, true,  2023-12-15, 2024-12-14
            2024-Q3,  DECREE_09, true,  2023-12-15, 2024-09-14
            2024-S2,  DECREE_09, true,  2023-12-15, 2024-12-14
            2024-M02, CALENDAR,  false, 2024-02-01, 2024-02-29
            2025-M02, CALENDAR,  false, 2025-02-01, 2025-02-28
            2024-Q4,  CALENDAR,  false, 2024-10-01, 2024-12-31
            2024-S1,  CALENDAR,  false, 2024-01-01, 2024-06-30
            2024-N9,  CALENDAR,  false, 2024-01-01, 2024-09-30
            2024-A1,  CALENDAR,  false, 2024-01-01, 2024-12-31
            2024-M02, CALENDAR,  true,  2024-01-01, 2024-02-29
            2025-Q2,  CALENDAR,  true,  2025-01-01, 2025-06-30
            """)
    void windows_close_as_the_rule_says(
            CalendarPeriod period, WindowRule rule, boolean cumulative, LocalDate from, LocalDate to) {
        assertThat(rule.of(period, cumulative)).isEqualTo(new ClosingWindow(from, to));
    }

    @ParameterizedTest(name = "{0} until {1} o''clock: {2}")
    @CsvSource(textBlock = """
            2024-Q2, 17:00, true,  2024-06-25T17:00:00+07:00
            2024-Q2, 17:00, false, 2024-06-25T17:00:00+07:00
            2024-Q2, 00:01, false, 2024-06-25T00:01:00+07:00
            2024-Q2, 00:00, false, 2024-06-25T00:00:00+07:00
            2024-Q2, 00:00, true,  2024-06-25T00:00:00+07:00
            2024-M12, 11:30, true, 2024-12-25T11:30:00+07:00
            2024-M12, ,      true, 2024-12-26T00:00:00+07:00
            2024-M12, ,     false, 2024-12-25T00:00:00+07:00
            """)
    void an_hour_ends_the_named_day_whether_it_says_before_or_at_the_latest(
            CalendarPeriod period, LocalTime hour, boolean inclusive, String deadline) {
        var day = inclusive ? DeadlineRule.onOrBeforeDay(25) : DeadlineRule.beforeDay(25);
        var rule = hour == null ? day : day.endingAt(hour);

        assertThat(reckon(period, WindowRule.DECREE_09, false, rule).deadline()).isEqualTo(Deadline.valueOf(deadline));
    }

    @ParameterizedTest(name = "{0}, day {1}, {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-M06, 25, -,        []
            2024-M08, 25, -,        [LastDayIsClosed]
            2024-M08, 25, NONE,     [LastDayIsClosed]
            2024-M08, 25, NEXT,     [ReachesExcludedDay]
            2024-M08, 25, PREVIOUS, []
            2024-M06, 15, -,        [NoWorkingDayAfterClosing]
            2024-M06, 17, -,        '[NoWorkingDayAfterClosing, LastDayIsClosed]'
            2024-M06, 18, -,        []
            2024-M02, 15, -,        '[NoWorkingDayAfterClosing, LastDayIsClosed]'
            2024-M02, 16, -,        []
            2024-M06, 10, -,        '[NoWorkingDayAfterClosing, LastDayIsClosed]'
            2026-M08, 25, NEXT,     [HolidaysNotVerified]
            2026-M08, 25, -,        []
            """)
    void what_a_person_should_look_at_is_said(CalendarPeriod period, int day, WorkingDayRule moved, String expected) {
        var rule = DeadlineRule.beforeDay(day);

        var reckoning = reckon(period, WindowRule.DECREE_09, false, moved == null ? rule : rule.moved(moved));

        assertThat(reckoning.cautions().stream()
                        .map(caution -> caution.getClass().getSimpleName())
                        .toList())
                .hasToString(expected);
    }

    @Test
    void the_way_is_told_step_by_step() {
        var rule = DeadlineRule.beforeDay(25).moved(WorkingDayRule.NEXT).endingAt(LocalTime.of(17, 0));

        var steps = reckon(CalendarPeriod.valueOf("2024-M08"), WindowRule.DECREE_09, false, rule)
                .steps();

        assertThat(steps)
                .isEqualTo(List.of(
                        new Step.Closes(
                                new ClosingWindow(LocalDate.parse("2024-07-15"), LocalDate.parse("2024-08-14")),
                                WindowRule.DECREE_09,
                                false),
                        new Step.NamesDay(LocalDate.parse("2024-08-25")),
                        new Step.ReadsHour(LocalTime.of(17, 0), LocalDate.parse("2024-08-25")),
                        new Step.MeetsClosedDay(
                                LocalDate.parse("2024-08-25"),
                                null,
                                WorkingDayRule.NEXT,
                                LocalDate.parse("2024-08-26")),
                        new Step.Ends(LocalDate.parse("2024-08-26"), LocalTime.of(17, 0))));
    }

    /** 30/6/2024 is a Sunday, 30/4 a holiday, 30/11 a Saturday that ends at 00:00, so that the 29th, a Friday, is the last. */
    @ParameterizedTest(name = "{0}, 00:00 of the 30th: {1}; next {2}; previous {3}")
    @CsvSource(textBlock = """
            2024-M06, 2024-06-29, 2024-07-01, 2024-06-28
            2024-M09, 2024-09-29, 2024-09-30, 2024-09-27
            2024-M04, 2024-04-29, 2024-05-02, 2024-04-26
            2024-M11, 2024-11-29, 2024-11-29, 2024-11-29
            2024-M02, 2024-02-29, 2024-02-29, 2024-02-29
            """)
    void at_midnight_the_day_before_is_the_last_and_meets_the_closed_days(
            CalendarPeriod period, LocalDate none, LocalDate next, LocalDate previous) {
        for (var named : List.of(DeadlineRule.onOrBeforeDay(30), DeadlineRule.beforeDay(30))) {
            var rule = named.endingAt(LocalTime.MIDNIGHT);

            assertThat(lastDay(period, WindowRule.DECREE_09, rule)).isEqualTo(none);
            assertThat(lastDay(period, WindowRule.DECREE_09, rule.moved(WorkingDayRule.NEXT)))
                    .isEqualTo(next);
            assertThat(lastDay(period, WindowRule.DECREE_09, rule.moved(WorkingDayRule.PREVIOUS)))
                    .isEqualTo(previous);
        }
    }

    @Test
    void midnight_is_told_as_the_end_of_the_day_before() {
        var rule = DeadlineRule.onOrBeforeDay(30).moved(WorkingDayRule.NEXT).endingAt(LocalTime.MIDNIGHT);

        var reckoning = reckon(CalendarPeriod.valueOf("2024-M06"), WindowRule.DECREE_09, false, rule);

        assertThat(reckoning.deadline()).isEqualTo(Deadline.valueOf("2024-07-02T00:00:00+07:00"));
        assertThat(reckoning.steps().subList(1, reckoning.steps().size()))
                .containsExactly(
                        new Step.NamesDay(LocalDate.parse("2024-06-30")),
                        new Step.ReadsHour(LocalTime.MIDNIGHT, LocalDate.parse("2024-06-29")),
                        new Step.MeetsClosedDay(
                                LocalDate.parse("2024-06-29"),
                                null,
                                WorkingDayRule.NEXT,
                                LocalDate.parse("2024-07-01")),
                        new Step.Ends(LocalDate.parse("2024-07-01"), null));
        assertThat(reckoning.cautions())
                .contains(new Caution.ReachesExcludedDay(LocalDate.parse("2024-06-30"), LocalDate.parse("2024-07-01")));
    }

    private static LocalDate lastDay(CalendarPeriod period, WindowRule window, DeadlineRule rule) {
        return reckon(period, window, false, rule).deadline().lastDay();
    }

    private static Reckoning reckon(CalendarPeriod period, WindowRule window, boolean cumulative, DeadlineRule rule) {
        return Reckoning.of(period, window, cumulative, rule, CALENDAR);
    }
}
