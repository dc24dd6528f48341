package vn.ntm.reporting.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/** After which time a failed delivery is tried again: seconds at first, then for three days. A little chance spreads the load. */
record RetrySchedule(RandomGenerator random) {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final double SPREAD = 0.1;

    /**
     * @param attempts made so far, one or more
     * @param asked what the other side said in {@code Retry-After}: not before that
     * @return empty when it was tried often enough
     */
    Optional<Instant> next(int attempts, Instant now, @Nullable Duration asked) {
        if (attempts > DELAYS.size()) {
            return Optional.empty();
        }
        var delay = DELAYS.get(attempts - 1);
        var spread = delay.plusMillis((long) (delay.toMillis() * SPREAD * random.nextDouble()));
        return Optional.of(now.plus(asked == null || asked.compareTo(spread) < 0 ? spread : atMost(asked)));
    }

    private static Duration atMost(Duration asked) {
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
