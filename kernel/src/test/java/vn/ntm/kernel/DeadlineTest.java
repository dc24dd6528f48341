package vn.ntm.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineTest {

    @ParameterizedTest(name = "before {0}: the last day on time is {1}")
    @CsvSource(textBlock = """
            2024-06-25, 2024-06-24
            2024-09-30, 2024-09-29
            2025-01-31, 2025-01-30
            2025-03-31, 2025-03-30
            2025-06-30, 2025-06-29
            2024-03-15, 2024-03-14
            2025-04-30, 2025-04-29
            """)
    void before_a_day_is_strict(LocalDate day, LocalDate lastDay) {
        assertThat(Deadline.before(day).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void before_the_25th_ends_at_midnight_of_the_24th_in_ha_noi() {
        var deadline = Deadline.before(LocalDate.parse("2024-06-25"));

        assertThat(deadline.metAt(Instant.parse("2024-06-24T16:59:59.999Z"))).isTrue();
        assertThat(deadline.metAt(Instant.parse("2024-06-24T17:00:00.000Z"))).isFalse();
        assertThat(deadline.lateBy(Instant.parse("2024-06-24T17:00:00.001Z"))).isEqualTo(Duration.ofMillis(1));
        assertThat(deadline.lateBy(Instant.parse("2024-06-24T16:59:59.999Z"))).isZero();
    }

    @Test
    void at_the_latest_on_the_25th_the_25th_still_counts() {
        var deadline = Deadline.onOrBefore(LocalDate.parse("2024-12-25"));

        assertThat(deadline.lastDay()).isEqualTo("2024-12-25");
        assertThat(deadline).isEqualTo(Deadline.before(LocalDate.parse("2024-12-26")));
    }

    @ParameterizedTest(name = "{0}: before day 25 is until {1}")
    @CsvSource(textBlock = """
            2024-M01, 2024-01-24
            2024-M02, 2024-02-24
            2024-M06, 2024-06-24
            2024-M12, 2024-12-24
            2024-Q1,  2024-03-24
            2024-Q2,  2024-06-24
            2024-Q3,  2024-09-24
            2024-Q4,  2024-12-24
            2024-S1,  2024-06-24
            2024-A1,  2024-12-24
            """)
    void ha_tinh_asks_before_the_25th_of_the_last_month(CalendarPeriod period, LocalDate lastDay) {
        assertThat(DeadlineRule.beforeDay(25).of(period).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void an_hour_may_end_the_last_day() {
        var rule = new DeadlineRule(25, 0, true, LocalTime.of(17, 0));

        assertThat(rule.of(CalendarPeriod.valueOf("2024-Q2"))).hasToString("2024-06-25T17:00:00+07:00");
    }

    @Test
    void a_rule_names_a_day_that_every_month_has() {
        assertThatThrownBy(() -> DeadlineRule.beforeDay(29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DeadlineRule.beforeDay(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_deadline_is_read_as_it_is_written(@ForAll @IntRange(min = 0, max = 2_000_000_000) int second) {
        var deadline = new Deadline(Instant.ofEpochSecond(second));

        assertThat(Deadline.valueOf(deadline.toString())).isEqualTo(deadline);
    }

    @Property
    void strict_and_inclusive_differ_by_one_day(@ForAll @IntRange(min = 0, max = 40_000) int epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);

        assertThat(Deadline.onOrBefore(day).lastDay()).isEqualTo(day);
        assertThat(Deadline.before(day).lastDay()).isEqualTo(day.minusDays(1));
    }
}
