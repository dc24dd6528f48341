package vn.ntm.platform.time;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

/**
 * When the request that is being served reached this server. What is judged by its instant is judged by this one: time spent
 * in a queue for a connection or a lock is ours, not the sender's.
 */
@RequestScoped
public class Arrival {

    private final Clock clock;
    private @Nullable Instant instant;

    Arrival(Clock clock) {
        this.clock = clock;
    }

    void isNow() {
        instant = clock.instant();
    }

    public Instant instant() {
        return instant == null ? clock.instant() : instant;
    }
}
