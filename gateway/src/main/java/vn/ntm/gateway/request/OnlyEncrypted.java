package vn.ntm.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Whoever came by https shall never try without it (RFC 6797). Over http the header would mean nothing. */
@ApplicationScoped
class OnlyEncrypted {

    private static final String A_YEAR = "max-age=31536000";

    void afterTheLog(@Observes Filters filters) {
        filters.register(OnlyEncrypted::promise, 850);
    }

    private static void promise(RoutingContext context) {
        if ("https".equals(context.request().scheme())) {
            context.response().putHeader("Strict-Transport-Security", A_YEAR);
        }
        context.next();
    }
}
