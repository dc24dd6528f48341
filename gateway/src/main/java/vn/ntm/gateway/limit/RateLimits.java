package vn.ntm.gateway.limit;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;
import vn.ntm.gateway.request.Reading;

/** Lets a request pass while its client has some of its budget left, and says in every answer how much that is. */
@ApplicationScoped
public class RateLimits {

    private static final Logger LOG = Logger.getLogger(RateLimits.class);
    private static final Duration CLEANED_EVERY = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final SharedBuckets shared;
    private final Limiter limiter;
    private final Policy reads;
    private final Policy writes;

    RateLimits(Vertx vertx, DataSource database, LimitConfig config) {
        this.vertx = vertx;
        this.shared = new SharedBuckets(database);
        this.limiter = new Limiter(shared, new OwnBuckets(), Clock.systemUTC());
        this.reads = new Policy("reads", config.reads(), config.within());
        this.writes = new Policy("writes", config.writes(), config.within());
    }

    void cleanUp(@Observes StartupEvent started) {
        vertx.setPeriodic(CLEANED_EVERY.toMillis(), _ -> Thread.startVirtualThread(this::forgetOld));
    }

    private void forgetOld() {
        try {
            shared.forgetOld();
        } catch (RuntimeException away) {
            LOG.warnf("old buckets stay for now: %s", away);
        }
    }

    /**
     * Passes the request on, or answers 429. The body waits meanwhile.
     *
     * @param refused what else there is to do when it was refused
     */
    public void within(RoutingContext context, Client client, Runnable pass, Runnable refused) {
        context.request().pause();
        var policy = Reading.is(context.request()) ? reads : writes;
        var loop = vertx.getOrCreateContext();
        Thread.startVirtualThread(() -> {
            var taken = limiter.take(client, policy);
            loop.runOnContext(_ -> {
                state(context, policy, taken);
                if (taken.isConsumed()) {
                    pass.run();
                } else {
                    ProblemAnswer.send(
                            Problem.TOO_MANY_REQUESTS, context, Duration.ofNanos(taken.getNanosToWaitForRefill()));
                    refused.run();
                }
            });
        });
    }

    private void state(RoutingContext context, Policy policy, ConsumptionProbe taken) {
        context.response()
                .putHeader("RateLimit-Policy", reads.item() + ", " + writes.item())
                .putHeader(
                        "RateLimit",
                        "\"%s\";r=%d;t=%d"
                                .formatted(
                                        policy.name(),
                                        taken.getRemainingTokens(),
                                        Math.ceilDiv(taken.getNanosToWaitForReset(), 1_000_000_000)));
    }
}
