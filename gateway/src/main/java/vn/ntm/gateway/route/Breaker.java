package vn.ntm.gateway.route;

import java.time.Clock;
import java.time.Instant;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Spares the callers of a service the waiting, and the service the callers, when it has not answered so many times in a row.
 * Then one request in a while is let through; the first that is answered opens the way for all.
 */
final class Breaker {

    private static final Logger LOG = Logger.getLogger(Breaker.class);

    private final Service service;
    private final ProxyConfig config;
    private final Clock clock;
    private int failures;
    /** Null while everybody may try. */
    private @Nullable Instant nextTry;

    Breaker(Service service, ProxyConfig config, Clock clock) {
        this.service = service;
        this.config = config;
        this.clock = clock;
    }

    /** Whether a request may go to the service now. Who may tells how it went. */
    synchronized boolean mayTry() {
        if (nextTry == null) {
            return true;
        }
        if (clock.instant().isBefore(nextTry)) {
            return false;
        }
        nextTry = clock.instant().plus(config.pause());
        return true;
    }

    /** Whatever it said: a service that answers, with an error of its own too, is there. */
    synchronized void answered() {
        if (nextTry != null) {
            LOG.infof("%s answers again", service.name());
        }
        failures = 0;
        nextTry = null;
    }

    /** It took no connection, or gave no answer in time. */
    synchronized void failed() {
        failures++;
        if (failures >= config.failures()) {
            if (nextTry == null) {
                LOG.warnf(
                        "%s has not answered %d times in a row: callers are told so at once", service.name(), failures);
            }
            nextTry = clock.instant().plus(config.pause());
        }
    }
}
