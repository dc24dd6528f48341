package vn.ntm.reporting.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2024-06-25T00:00:00Z");

    private final RetrySchedule schedule = new RetrySchedule(new Random(1));

    @ParameterizedTest(name = "after try {0} at least {1}")
    @CsvSource({"1, PT5S", "2, PT30S", "3, PT2M", "6, PT1H", "9, PT8H", "12, PT24H"})
    void it_waits_longer_each_time_and_a_little_at_random(int attempts, Duration least) {
        assertThat(schedule.next(attempts, NOW, null)).hasValueSatisfying(next -> assertThat(next)
                .isBetween(NOW.plus(least), NOW.plus(least.multipliedBy(11).dividedBy(10))));
    }

    @Test
    void after_the_thirteenth_try_it_gives_up_and_that_is_after_three_days() {
        var whole = Duration.ZERO;
        for (int attempts = 1; attempts <= 12; attempts++) {
            whole = whole.plus(
                    Duration.between(NOW, schedule.next(attempts, NOW, null).orElseThrow()));
        }

        assertThat(whole).isGreaterThan(Duration.ofDays(3));
        assertThat(schedule.next(13, NOW, null)).isEmpty();
    }

    @ParameterizedTest(name = "asked for {0}, it waits at least {1}")
    @CsvSource({"PT1S, PT5S", "PT1H, PT1H", "P30D, PT24H"})
    void what_the_other_side_asks_for_is_kept_within_reason(Duration asked, Duration least) {
        assertThat(schedule.next(1, NOW, asked)).hasValueSatisfying(next -> assertThat(Duration.between(NOW, next))
                .isBetween(least, least.plusSeconds(1)));
    }

    @Test
    void a_signature_is_the_one_that_another_program_computes() {
        var signature = new Signature(
                UUID.fromString("018f5a3e-0000-7000-8000-000000000001"),
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}");

        assertThat(signature.with(List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")))
                .isEqualTo("v1,HyBg/ZHM+2YjidAe9B8xnwvacj1j+jO4i16HDoJriNc=");
    }
}
