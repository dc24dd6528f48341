package vn.ntm.reporting.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2024-06-24T17:00:00Z");

    @ParameterizedTest(name = "{0} at {1} is {2}")
    @CsvSource(nullValues = "-", textBlock = """
            3600,                            -,                               PT1H
            0,                               -,                               PT0S
            'Mon, 24 Jun 2024 17:30:00 GMT', -,                               PT30M
            'Mon, 24 Jun 2024 17:30:00 GMT', 'Mon, 24 Jun 2024 17:10:00 GMT', PT20M
            'Mon, 24 Jun 2024 17:30:00 GMT', 'just now',                      PT30M
            'Mon, 24 Jun 2024 16:30:00 GMT', -,                               -
            'in an hour',                    -,                               -
            -1,                              -,                               -
            99999999999,                     -,                               -
            -,                               -,                               -
            """)
    void seconds_and_dates_are_both_a_time_to_wait(
            @Nullable String header, @Nullable String date, @Nullable Duration wait) {
        assertThat(RetryAfter.in(header, date, NOW).orElse(null)).isEqualTo(wait);
    }
}
