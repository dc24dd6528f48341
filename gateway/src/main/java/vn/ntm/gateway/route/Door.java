package vn.ntm.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import org.jboss.logging.Logger;

import vn.ntm.gateway.limit.RateLimits;
import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;
import vn.ntm.gateway.request.RequestId;
import vn.ntm.gateway.session.BrowserSessions;

/** Hands each request to the service that owns its address. */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    private final Services services;
    private final Proxies proxies;
    private final BodyLimit limit;
    private final TokenCheck tokens;
    private final RateLimits rates;
    private final BrowserSessions sessions;

    Door(
            Services services,
            Proxies proxies,
            BodyLimit limit,
            BrowserSessions sessions,
            TokenCheck tokens,
            RateLimits rates) {
        this.services = services;
        this.proxies = proxies;
        this.limit = limit;
        this.tokens = tokens;
        this.rates = rates;
        this.sessions = sessions;
    }

    void open(@Observes Router router) {
        for (var service : services.all()) {
            var proxy = proxies.to(service);
            router.routeWithRegex(ApiAddress.ROOT + "/.*").handler(context -> {
                if (ApiAddress.segment(context.request().path())
                        .filter(service::owns)
                        .isPresent()) {
                    enter(context, proxy);
                } else {
                    context.next();
                }
            });
        }
        router.route().last().handler(context -> ProblemAnswer.send(Problem.NO_SUCH_ADDRESS, context));
        router.route().failureHandler(Door::failed);
    }

    private void enter(RoutingContext context, HttpProxy proxy) {
        Runnable refused = () -> discard(context);
        sessions.tokenForCookie(
                context,
                () -> tokens.unlessFalse(
                        context, client -> rates.within(context, client, () -> pass(context, proxy), refused)),
                refused);
    }

    private void pass(RoutingContext context, HttpProxy proxy) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit.of(context.request())) {
            ProblemAnswer.send(Problem.TOO_LARGE, context);
            Leftover.discard(context.request(), 2 * limit.of(context.request()));
        } else {
            proxy.handle(context.request());
        }
    }

    private void discard(RoutingContext context) {
        Leftover.discard(context.request(), limit.of(context.request()));
    }

    private static void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        var problem =
                switch (context.statusCode()) {
                    case 400 -> Problem.BAD_REQUEST;
                    case 414 -> Problem.ADDRESS_TOO_LONG;
                    case 431 -> Problem.HEADERS_TOO_LARGE;
                    case 404 -> Problem.NO_SUCH_ADDRESS;
                    case 413 -> Problem.TOO_LARGE;
                    default -> Problem.FAULT;
                };
        if (problem.equals(Problem.FAULT)) {
            LOG.errorf(context.failure(), "Fault %s", RequestId.of(context.request()));
        }
        ProblemAnswer.send(problem, context);
    }
}
