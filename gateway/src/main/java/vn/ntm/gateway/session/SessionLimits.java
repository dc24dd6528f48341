package vn.ntm.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import vn.ntm.gateway.limit.Client;
import vn.ntm.gateway.limit.RateLimits;

/** Who signs in has no account yet, so the address counts. */
@ApplicationScoped
class SessionLimits {

    private final RateLimits rates;

    SessionLimits(RateLimits rates) {
        this.rates = rates;
    }

    void beforeTheSessions(@Observes Filters filters) {
        filters.register(this::count, 700);
    }

    private void count(RoutingContext context) {
        var request = context.request();
        if (!request.path().equals("/session") && !request.path().startsWith("/session/")) {
            context.next();
            return;
        }
        rates.within(
                context,
                Client.unknown(request),
                () -> {
                    request.resume();
                    context.next();
                },
                request::resume);
    }
}
