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

    @ParameterizedTest(name = "{0}, inclusive {1}, at {2}: {3}, {4}")
    @CsvSource(textBlock = """
            2024-06-19, false, 10:00,    2024-06-19T10:00:00+07:00, 10 giờ ngày 19/06/2024
            2024-06-19, true,  10:00,    2024-06-19T10:00:00+07:00, 10 giờ ngày 19/06/2024
            2024-06-19, true,  16:30,    2024-06-19T16:30:00+07:00, 16 giờ 30 ngày 19/06/2024
            2024-06-19, true,  16:30:05, 2024-06-19T16:30:05+07:00, 16 giờ 30 phút 05 giây ngày 19/06/2024
            2024-06-19, false, 00:00,    2024-06-19T00:00:00+07:00, hết ngày 18/06/2024
            2024-06-19, true,  00:00,    2024-06-19T00:00:00+07:00, hết ngày 18/06/2024
            2024-06-19, false, ,         2024-06-19T00:00:00+07:00, hết ngày 18/06/2024
            2024-06-19, true,  ,         2024-06-20T00:00:00+07:00, hết ngày 19/06/2024
            """)
    void an_hour_is_of_the_named_day_and_is_said(
            LocalDate named, boolean inclusive, LocalTime hour, String deadline, String words) {
        var read = Deadline.worded(named, inclusive, hour);

        assertThat(read).isEqualTo(Deadline.valueOf(deadline));
        assertThat(read.inVietnamese()).isEqualTo(words);
    }

    @Test
    void before_ten_ten_is_late() {
        var deadline = Deadline.worded(LocalDate.parse("2024-06-19"), false, LocalTime.of(10, 0));

        assertThat(deadline.metAt(Instant.parse("2024-06-19T02:59:59.999Z"))).isTrue();
        assertThat(deadline.metAt(Instant.parse("2024-06-19T03:00:00Z"))).isFalse();
        assertThat(deadline.inEnglish()).isEqualTo("10:00 on 2024-06-19");
    }

    @Test
    void a_rule_names_a_day_that_some_month_has_at_most_a_year_away() {
        assertThat(DeadlineRule.beforeDay(31).monthsLater(-12).monthOffset()).isEqualTo(-12);
        assertThatThrownBy(() -> DeadlineRule.beforeDay(32)).hasMessageContaining("1 to 31");
        assertThatThrownBy(() -> DeadlineRule.beforeDay(0)).hasMessageContaining("1 to 31");
        assertThatThrownBy(() -> DeadlineRule.beforeDay(31).monthsLater(-13)).hasMessageContaining("at most 12 months");
        assertThatThrownBy(() -> DeadlineRule.beforeDay(31).monthsLater(13)).hasMessageContaining("at most 12 months");
    }

    @Test
    void a_rule_names_a_day_or_counts_working_days_and_not_both() {
        assertThatThrownBy(() -> new DeadlineRule(25, 0, false, null, 2, null, null, null))
                .hasMessageContaining("one of these");
        assertThatThrownBy(() -> new DeadlineRule(31, 0, false, null, null, null, LastDay.MONTH, null))
                .hasMessageContaining("one of these");
        assertThatThrownBy(() -> new DeadlineRule(null, 0, false, null, null, null, null, null))
                .hasMessageContaining("one of these");
        assertThatThrownBy(() -> DeadlineRule.workingDaysAfterClosing(0)).hasMessageContaining("1 to 60");
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
