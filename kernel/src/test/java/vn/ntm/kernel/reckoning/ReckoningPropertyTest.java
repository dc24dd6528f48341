package vn.ntm.kernel.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.LastDay;
import vn.ntm.kernel.WindowRule;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReckoningPropertyTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();

    @Property
    void the_steps_taken_again_end_at_the_same_deadline(
            @ForAll("periods") CalendarPeriod period,
            @ForAll WindowRule window,
            @ForAll boolean cumulative,
            @ForAll("rules") DeadlineRule rule) {
        var reckoning = Reckoning.of(period, window, cumulative, rule, CALENDAR);

        var day = LocalDate.MIN;
        for (var step : reckoning.steps()) {
            day = step.again(day, CALENDAR);
            assertThat(step.day()).isEqualTo(day);
        }
        var ends = (Step.Ends) reckoning.steps().getLast();
        var again = Deadline.worded(day, true, ends.time());
        assertThat(again).isEqualTo(reckoning.deadline());
    }

    @Property
    void next_never_moves_earlier_and_previous_never_later(
            @ForAll("periods") CalendarPeriod period, @ForAll WindowRule window, @ForAll("rules") DeadlineRule rule) {
        var none = Reckoning.of(period, window, false, rule.moved(WorkingDayRule.NONE), CALENDAR);
        var next = Reckoning.of(period, window, false, rule.moved(WorkingDayRule.NEXT), CALENDAR);
        var previous = Reckoning.of(period, window, false, rule.moved(WorkingDayRule.PREVIOUS), CALENDAR);

        assertThat(none.deadline().lastDay()).isEqualTo(none.steps().getLast().day());
        assertThat(next.deadline()).isGreaterThanOrEqualTo(none.deadline());
        assertThat(previous.deadline()).isLessThanOrEqualTo(none.deadline());
        assertThat(CALENDAR.isWorkingDay(next.deadline().lastDay())).isTrue();
        assertThat(CALENDAR.isWorkingDay(previous.deadline().lastDay())).isTrue();
    }

    @Property
    void strict_is_one_day_before_inclusive_where_nothing_moves(
            @ForAll("periods") CalendarPeriod period, @ForAll @IntRange(min = 1, max = 31) int day) {
        var strict = Reckoning.of(period, WindowRule.CALENDAR, false, DeadlineRule.beforeDay(day), CALENDAR);
        var inclusive = Reckoning.of(period, WindowRule.CALENDAR, false, DeadlineRule.onOrBeforeDay(day), CALENDAR);

        var month = period.lastMonth();
        assertThat(inclusive.deadline().lastDay()).isEqualTo(month.atDay(Math.min(day, month.lengthOfMonth())));
        assertThat(strict.deadline().lastDay())
                .isEqualTo(month.atDay(1).plusDays(Math.min(day - 1L, month.lengthOfMonth()) - 1));
    }

    @Property
    void a_report_can_be_sent_before_it_is_late(
            @ForAll("periods") CalendarPeriod period, @ForAll WindowRule window, @ForAll("rules") DeadlineRule rule) {
        var reckoning = Reckoning.of(period, window, false, rule, CALENDAR);

        assertThat(reckoning.opensAt()).isBefore(reckoning.deadline().end());
        assertThat(reckoning.opensAt()).isBeforeOrEqualTo(reckoning.window().closedAt());
    }

    @Property
    void counted_working_days_always_leave_the_working_day_that_the_decree_asks_for(
            @ForAll("periods") CalendarPeriod period,
            @ForAll WindowRule window,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        var reckoning = Reckoning.of(period, window, false, DeadlineRule.workingDaysAfterClosing(count), CALENDAR);

        assertThat(reckoning.cautions()).noneMatch(caution -> caution instanceof Caution.NoWorkingDayAfterClosing);
    }

    @Property
    void months_tile_every_longer_period(
            @ForAll @IntRange(min = 2000, max = 2100) int year,
            @ForAll("longer") Frequency frequency,
            @ForAll WindowRule rule) {
        for (int ordinal = 1; ordinal <= frequency.perYear(); ordinal++) {
            var whole = new CalendarPeriod(year, frequency, ordinal);
            var months = IntStream.rangeClosed(
                            whole.firstMonth().getMonthValue(),
                            whole.lastMonth().getMonthValue())
                    .mapToObj(month -> rule.of(new CalendarPeriod(year, Frequency.MONTHLY, month), false))
                    .toList();

            assertThat(months.getFirst().from()).isEqualTo(rule.of(whole, false).from());
            assertThat(months.getLast().to()).isEqualTo(rule.of(whole, false).to());
            for (int n = 1; n < months.size(); n++) {
                assertThat(months.get(n).from())
                        .isEqualTo(months.get(n - 1).to().plusDays(1));
            }
        }
    }

    @Property
    void a_cumulative_window_begins_with_the_year_and_closes_with_the_period(
            @ForAll("periods") CalendarPeriod period, @ForAll WindowRule rule) {
        var year = rule.of(new CalendarPeriod(period.year(), Frequency.YEARLY, 1), false);

        var cumulative = rule.of(period, true);

        assertThat(cumulative.from()).isEqualTo(year.from());
        assertThat(cumulative.to()).isEqualTo(rule.of(period, false).to());
    }

    @Provide
    Arbitrary<CalendarPeriod> periods() {
        return Arbitraries.of(Frequency.values())
                .filter(frequency -> frequency.perYear() > 0)
                .flatMap(frequency -> Combinators.combine(
                                Arbitraries.integers().between(2023, 2028),
                                Arbitraries.integers().between(1, frequency.perYear()))
                        .as((year, ordinal) -> new CalendarPeriod(year, frequency, ordinal)));
    }

    @Provide
    Arbitrary<Frequency> longer() {
        return Arbitraries.of(Frequency.QUARTERLY, Frequency.HALF_YEARLY, Frequency.NINE_MONTHLY, Frequency.YEARLY);
    }

    @Provide
    Arbitrary<DeadlineRule> rules() {
        var day = Combinators.combine(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(-12, 12),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((named, later, inclusive, estimate) ->
                        new DeadlineRule(named, later, inclusive, null, null, null, null, estimate));
        var last = Combinators.combine(
                        Arbitraries.of(LastDay.class),
                        Arbitraries.integers().between(-12, 12),
                        Arbitraries.of(true, false))
                .as((end, later, inclusive) -> new DeadlineRule(null, later, inclusive, null, null, null, end, null));
        var counted = Arbitraries.integers().between(1, 60).map(DeadlineRule::workingDaysAfterClosing);
        return Combinators.combine(
                        Arbitraries.oneOf(day, last, counted),
                        Arbitraries.of(WorkingDayRule.class),
                        Arbitraries.of(LocalTime.of(17, 0), LocalTime.of(11, 30), LocalTime.MIDNIGHT)
                                .injectNull(0.5))
                .as((rule, moved, hour) ->
                        hour == null ? rule.moved(moved) : rule.moved(moved).endingAt(hour));
    }
}
