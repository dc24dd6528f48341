package vn.ntm.platform.load;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.ntm.platform.problem.Refused;

/**
 * Reads never take all connections of the database: some are left for who has something to hand in. Waiting costs neither a
 * connection nor a thread; when too many wait, further ones are asked to come back.
 */
@ApplicationScoped
class ReadsTakeTurns {

    private final RoutingContext exchange;
    private final Turns turns;
    private final Counter refused;

    ReadsTakeTurns(
            RoutingContext exchange,
            MeterRegistry metrics,
            @ConfigProperty(name = "ntm.reads.at-once", defaultValue = "16") int atOnce,
            @ConfigProperty(name = "ntm.reads.waiting", defaultValue = "200") int waiting) {
        this.exchange = exchange;
        this.turns = new Turns(atOnce, waiting);
        this.refused = metrics.counter("ntm.reads.refused");
    }

    /** Before anything is done with the request that could need the database; on the event loop, as all filters of this kind. */
    @ServerRequestFilter(preMatching = true, priority = 1)
    Uni<Void> await() {
        if (!readsOnce(exchange.request())) {
            return Uni.createFrom().voidItem();
        }
        var turn = turns.take();
        if (turn == null) {
            refused.increment();
            return Uni.createFrom().failure(new Refused(new Busy()));
        }
        // A slow reader of a long answer holds nobody up: its turn ends where the answer begins.
        exchange.addHeadersEndHandler(_ -> turn.over());
        exchange.addEndHandler(_ -> turn.over());
        return Uni.createFrom().completionStage(turn.come());
    }

    /**
     * A stream of events stays open for minutes, and looks into the database only now and then. Who would also take something
     * else asks for no stream.
     */
    private static boolean readsOnce(HttpServerRequest request) {
        var accepted = request.getHeader("Accept");
        return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                && !"text/event-stream".equals(accepted);
    }
}
