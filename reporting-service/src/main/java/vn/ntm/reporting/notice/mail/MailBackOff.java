package vn.ntm.reporting.notice.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a mail that could not be sent is tried again; a little chance keeps a thousand of them from coming back together. */
record MailBackOff(RandomGenerator random) {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private static final double SPREAD = 0.2;

    /** Empty when it was tried often enough. */
    Optional<Instant> next(int attempts, Instant now) {
        if (attempts > DELAYS.size()) {
            return Optional.empty();
        }
        var delay = DELAYS.get(attempts - 1);
        return Optional.of(now.plus(delay).plusMillis((long) (delay.toMillis() * SPREAD * random.nextDouble())));
    }
}
