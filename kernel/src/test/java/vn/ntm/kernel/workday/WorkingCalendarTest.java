package vn.ntm.kernel.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @ParameterizedTest(name = "from {0} to {1} offices are closed")
    @CsvSource(textBlock = """
            2024-02-08, 2024-02-14
            2024-04-27, 2024-05-01
            2024-08-31, 2024-09-03
            2025-01-25, 2025-02-02
            2025-04-05, 2025-04-07
            2025-04-30, 2025-05-04
            2025-08-30, 2025-09-02
            2026-02-14, 2026-02-22
            """)
    void holidays_were_announced_from_to(LocalDate from, LocalDate to) {
        assertThat(from.datesUntil(to.plusDays(1))).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(from.minusDays(1))).isTrue();
        assertThat(calendar.isWorkingDay(to.plusDays(1))).isTrue();
    }

    @ParameterizedTest(name = "{0} is worked, though a weekend day, for {1}")
    @CsvSource(textBlock = """
            2024-05-04, 2024-04-29
            2025-04-26, 2025-05-02
            2026-01-10, 2026-01-02
            2026-08-22, 2026-08-31
            """)
    void a_weekend_day_is_worked_for_a_weekday(LocalDate worked, LocalDate closed) {
        assertThat(calendar.isWorkingDay(worked)).isTrue();
        assertThat(calendar.isSwappedIn(worked)).isTrue();
        assertThat(calendar.isWorkingDay(closed)).isFalse();
        assertThat(calendar.holidayOn(closed))
                .get()
                .extracting(Holiday::name)
                .asString()
                .contains(worked.toString());
    }

    @Test
    void a_holiday_has_a_name_in_both_languages() {
        assertThat(calendar.holidayOn(LocalDate.parse("2024-04-18")))
                .contains(new Holiday(
                        LocalDate.parse("2024-04-18"), "Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day"));
        assertThat(calendar.holidayOn(LocalDate.parse("2024-04-19"))).isEmpty();
        assertThat(calendar.holidayOn(LocalDate.parse("2024-04-20"))).isEmpty();
    }

    @ParameterizedTest(name = "before {1} and after it: {0}, {2}")
    @CsvSource(textBlock = """
            2024-02-07, 2024-02-10, 2024-02-15
            2024-04-26, 2024-04-29, 2024-05-02
            2024-05-04, 2024-05-05, 2024-05-06
            2025-01-24, 2025-01-30, 2025-02-03
            2025-04-25, 2025-04-26, 2025-04-28
            2025-04-26, 2025-04-27, 2025-04-28
            2024-12-31, 2025-01-01, 2025-01-02
            2024-02-29, 2024-03-01, 2024-03-04
            """)
    void next_and_previous_pass_over_closed_days(LocalDate previous, LocalDate day, LocalDate next) {
        assertThat(calendar.previous(day)).isEqualTo(previous);
        assertThat(calendar.next(day)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource(textBlock = """
            2024-06-14, 0, 2024-06-14
            2024-06-14, 1, 2024-06-17
            2024-06-14, 2, 2024-06-18
            2024-01-14, 2, 2024-01-16
            2024-02-07, 1, 2024-02-15
            2024-02-07, 3, 2024-02-19
            2024-04-26, 2, 2024-05-03
            2024-04-26, 3, 2024-05-04
            2025-04-25, 2, 2025-04-28
            2024-12-31, 1, 2025-01-02
            """)
    void working_days_are_counted_from_the_day_after(LocalDate day, int count, LocalDate expected) {
        assertThat(calendar.plus(day, count)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: none {0}, next {1}, previous {2}")
    @CsvSource(textBlock = """
            2024-09-29, 2024-09-30, 2024-09-27
            2025-01-30, 2025-02-03, 2025-01-24
            2025-03-30, 2025-03-31, 2025-03-28
            2025-06-29, 2025-06-30, 2025-06-27
            2024-06-24, 2024-06-24, 2024-06-24
            2024-05-04, 2024-05-04, 2024-05-04
            """)
    void each_rule_answers_for_a_closed_last_day(LocalDate day, LocalDate next, LocalDate previous) {
        assertThat(WorkingDayRule.NONE.applied(day, calendar)).isEqualTo(day);
        assertThat(WorkingDayRule.NEXT.applied(day, calendar)).isEqualTo(next);
        assertThat(WorkingDayRule.PREVIOUS.applied(day, calendar)).isEqualTo(previous);
    }

    @ParameterizedTest(name = "between {0} and {1} lie {2} working days")
    @CsvSource(textBlock = """
            2024-06-14, 2024-06-24, 5
            2024-06-14, 2024-06-15, 0
            2024-06-14, 2024-06-14, 0
            2024-06-14, 2024-06-10, 0
            2024-02-07, 2024-02-15, 0
            2024-05-02, 2024-05-06, 2
            """)
    void working_days_between_leave_out_both_ends(LocalDate after, LocalDate before, int count) {
        assertThat(calendar.between(after, before)).isEqualTo(count);
    }

    @Test
    void what_nobody_has_compared_with_an_announcement_says_so() {
        assertThat(List.of(2024, 2025, 2026, 2027, 2028).stream().map(calendar::isVerified))
                .containsExactly(true, true, false, false, false);
        assertThat(calendar.years()).extracting(HolidayYear::year).containsExactly(2024, 2025, 2026, 2027);
        assertThat(calendar.years()).extracting(HolidayYear::source).doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void every_year_has_the_eleven_days_of_the_labour_code_and_what_stands_in_for_them(int year) {
        var days = calendar.year(year).orElseThrow().holidays();

        assertThat(days).filteredOn(day -> !day.name().startsWith("Nghỉ bù")).hasSize(11);
        assertThat(days).filteredOn(day -> day.name().startsWith("Nghỉ bù")).hasSize((int) days.stream()
                .filter(day -> day.day().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
                .count());
    }

    @Test
    void a_year_that_contradicts_itself_is_refused() {
        var closed = LocalDate.parse("2024-04-29");
        var worked = LocalDate.parse("2024-05-04");

        assertThatThrownBy(() -> new SwappedDay(worked, worked)).hasMessageContaining("weekend");
        assertThatThrownBy(() -> new SwappedDay(closed, closed)).hasMessageContaining("weekday");
        assertThatThrownBy(() -> new HolidayYear(
                        2024,
                        true,
                        "",
                        List.of(new Holiday(closed, "Nghỉ", "Off")),
                        List.of(new SwappedDay(closed, worked))))
                .hasMessageContaining("twice");
        assertThatThrownBy(
                        () -> new HolidayYear(2025, true, "", List.of(new Holiday(closed, "Nghỉ", "Off")), List.of()))
                .hasMessageContaining("not in 2025");
    }

    @Property
    void next_is_later_and_nothing_between_is_worked(@ForAll @IntRange(min = 19_000, max = 22_000) int epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);

        var next = calendar.next(day);

        assertThat(next).isAfter(day);
        assertThat(calendar.isWorkingDay(next)).isTrue();
        assertThat(calendar.between(day, next)).isZero();
    }

    @Property
    void previous_undoes_next_on_a_working_day(@ForAll @IntRange(min = 19_000, max = 22_000) int epochDay) {
        var day = calendar.sameOrNext(LocalDate.ofEpochDay(epochDay));

        assertThat(calendar.previous(calendar.next(day))).isEqualTo(day);
    }

    @Property
    void counting_in_two_parts_is_counting_at_once(
            @ForAll @IntRange(min = 19_700, max = 21_100) int epochDay,
            @ForAll @IntRange(min = 0, max = 20) int one,
            @ForAll @IntRange(min = 0, max = 20) int two) {
        var day = LocalDate.ofEpochDay(epochDay);

        assertThat(calendar.plus(calendar.plus(day, one), two)).isEqualTo(calendar.plus(day, one + two));
    }

    @Property
    void a_rule_never_moves_to_the_wrong_side(@ForAll @IntRange(min = 19_700, max = 21_100) int epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);

        assertThat(WorkingDayRule.NEXT.applied(day, calendar)).isAfterOrEqualTo(day);
        assertThat(WorkingDayRule.PREVIOUS.applied(day, calendar)).isBeforeOrEqualTo(day);
        assertThat(WorkingDayRule.NEXT.applied(day, calendar).equals(day)).isEqualTo(calendar.isWorkingDay(day));
    }

    @Property
    void a_swap_costs_no_working_day(@ForAll @IntRange(min = 2024, max = 2027) int year) {
        var days = calendar.year(year).orElseThrow();
        var without = WorkingCalendar.of(
                List.of(new HolidayYear(year, days.verified(), days.source(), days.holidays(), List.of())));

        assertThat(worked(calendar, year)).isEqualTo(worked(without, year));
    }

    private static long worked(WorkingCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
