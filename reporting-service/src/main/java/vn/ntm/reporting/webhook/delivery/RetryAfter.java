package vn.ntm.reporting.webhook.delivery;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** {@code Retry-After} (RFC 9110, section 10.2.3): a number of seconds or a date. */
final class RetryAfter {

    private RetryAfter() {}

    /**
     * How long that is.
     *
     * @param date the other side's own clock, as its header {@code Date} says it: its date is meant by that one
     * @param now ours, where it says none
     */
    static Optional<Duration> in(@Nullable String header, @Nullable String date, Instant now) {
        if (header == null) {
            return Optional.empty();
        }
        var text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        return instant(text)
                .map(until -> Duration.between(
                        Optional.ofNullable(date).flatMap(RetryAfter::instant).orElse(now), until))
                .filter(Duration::isPositive);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(text.strip(), RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
