package vn.ntm.local.clock;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import vn.ntm.local.http.Http;

/** How far a service's routines have come, read from its readiness check "routines". */
public record Routines(URI management) {

    /** False when the routines had not reached {@code instant} after that long. */
    public boolean awaitCaughtUp(Instant instant, Duration patience) throws InterruptedException {
        return awaitCaughtUp(instant, () -> Instant.MAX, patience);
    }

    /**
     * False when the routines had not reached {@code instant} after that long. What they did before the clock was put back, at
     * a time that is still to come, does not count.
     */
    public boolean awaitCaughtUp(Instant instant, Supplier<Instant> now, Duration patience)
            throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (caughtUp(health(), instant, now.get())) {
                return true;
            }
            Thread.sleep(250);
        }
        return false;
    }

    /** What they will do next, as far as they know; it may lie far ahead. */
    public Optional<Next> next() {
        return next(health());
    }

    private JsonNode health() {
        return Http.get(management.resolve("/q/health/ready"), Map.of()).json();
    }

    static boolean caughtUp(JsonNode health, Instant instant, Instant now) {
        return instant(health, "caughtUpTo")
                        .filter(reached -> !reached.isBefore(instant))
                        .isPresent()
                && instant(health, "furthest")
                        .filter(furthest -> furthest.isAfter(now))
                        .isEmpty();
    }

    static Optional<Next> next(JsonNode health) {
        return instant(health, "nextAt")
                .map(at -> new Next(at, data(health).path("next").asText()));
    }

    /** Empty before the first run. */
    private static Optional<Instant> instant(JsonNode health, String name) {
        return Optional.of(data(health).path(name))
                .filter(JsonNode::isTextual)
                .map(text -> Instant.parse(text.asText()));
    }

    private static JsonNode data(JsonNode health) {
        return StreamSupport.stream(health.path("checks").spliterator(), false)
                .filter(check -> check.path("name").asText().equals("routines"))
                .findFirst()
                .map(check -> check.path("data"))
                .orElseGet(MissingNode::getInstance);
    }

    /** @param what for a person, in a few words */
    public record Next(Instant at, String what) {

        // What waits longer than that is the next day's work and nothing that somebody misses now.
        private static final Duration SOON = Duration.ofMinutes(1);

        public boolean soonAfter(Instant instant) {
            return at.isAfter(instant) && !at.isAfter(instant.plus(SOON));
        }
    }
}
