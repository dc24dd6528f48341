package vn.ntm.gateway.request;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Promised of every answer, a refusal too. Quarkus' own setting needs an address that can be read. */
@ApplicationScoped
class SecurityHeaders {

    private static final Map<String, String> PROMISES = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            // Swagger UI starts itself from a script inside its page.
            "Content-Security-Policy",
                    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                            + " img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'");

    /** Whoever came by https shall never try without it (RFC 6797). Over http the header would mean nothing. */
    private static final String ONLY_ENCRYPTED = "Strict-Transport-Security";

    private static final String A_YEAR = "max-age=31536000";

    void afterTheId(@Observes Filters filters) {
        filters.register(SecurityHeaders::promise, 950);
    }

    private static void promise(RoutingContext context) {
        PROMISES.forEach(context.response()::putHeader);
        if ("https".equals(context.request().scheme())) {
            context.response().putHeader(ONLY_ENCRYPTED, A_YEAR);
        }
        context.next();
    }
}
