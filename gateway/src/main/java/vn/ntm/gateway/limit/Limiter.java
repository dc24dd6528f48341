package vn.ntm.gateway.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import io.github.bucket4j.ConsumptionProbe;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Counts together with the other replicas, and alone while that cannot be done. Nobody is refused for want of a database. */
final class Limiter {

    private static final Logger LOG = Logger.getLogger(Limiter.class);
    private static final Duration ALONE = Duration.ofSeconds(2);

    private final Buckets shared;
    private final Buckets own;
    private final Clock clock;
    /** Null while the replicas count together. */
    private final AtomicReference<@Nullable Instant> tryAgain = new AtomicReference<>();

    Limiter(Buckets shared, Buckets own, Clock clock) {
        this.shared = shared;
        this.own = own;
        this.clock = clock;
    }

    ConsumptionProbe take(Client client, Policy policy) {
        return mayShare() ? together(client, policy) : own.take(client, policy);
    }

    /** While the database is away one request in a while looks for it, so that not all of them wait. */
    private boolean mayShare() {
        var at = tryAgain.get();
        var now = clock.instant();
        return at == null || (!now.isBefore(at) && tryAgain.compareAndSet(at, now.plus(ALONE)));
    }

    private ConsumptionProbe together(Client client, Policy policy) {
        try {
            var taken = shared.take(client, policy);
            if (tryAgain.getAndSet(null) != null) {
                LOG.info("limits are shared between the replicas again");
            }
            return taken;
        } catch (RuntimeException away) {
            if (tryAgain.getAndSet(clock.instant().plus(ALONE)) == null) {
                LOG.warnf("limits are not shared between the replicas: %s", away);
            }
            return own.take(client, policy);
        }
    }
}
