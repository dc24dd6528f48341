package vn.ntm.local.clock;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import vn.ntm.local.http.Http;

/** How far a service's routines have come, read from its readiness check "routines". */
public record Routines(URI service) {

    /** False when the routines had not reached {@code instant} after that long. */
    public boolean awaitCaughtUp(Instant instant, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var health = Http.get(service.resolve("/q/health/ready"), Map.of()).json();
            if (caughtUpTo(health).filter(reached -> !reached.isBefore(instant)).isPresent()) {
                return true;
            }
            Thread.sleep(250);
        }
        return false;
    }

    /** Empty before the first run. */
    static Optional<Instant> caughtUpTo(JsonNode health) {
        return StreamSupport.stream(health.path("checks").spliterator(), false)
                .filter(check -> check.path("name").asText().equals("routines"))
                .map(check -> check.path("data").path("caughtUpTo"))
                .filter(JsonNode::isTextual)
                .map(text -> Instant.parse(text.asText()))
                .findFirst();
    }
}
