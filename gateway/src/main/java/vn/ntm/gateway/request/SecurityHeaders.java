package vn.ntm.gateway.request;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Promised of every answer, a refusal too. Quarkus' own setting needs an address that can be read. */
@ApplicationScoped
public class SecurityHeaders {

    private static final Map<String, String> PROMISES = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    private static final String POLICY = "Content-Security-Policy";

    private static final String ONLY_OURS = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    /** Swagger UI starts itself from a script inside its page. No page of ours does. */
    private static final String WITH_INLINE = ONLY_OURS.replaceAll("(script|style)-src 'self'", "$0 'unsafe-inline'");

    /** Whoever came by https shall never try without it (RFC 6797). Over http the header would mean nothing. */
    private static final String ONLY_ENCRYPTED = "Strict-Transport-Security";

    private static final String A_YEAR = "max-age=31536000";

    void afterTheId(@Observes Filters filters) {
        filters.register(SecurityHeaders::promise, 950);
    }

    private static void promise(RoutingContext context) {
        promise(context.request());
        context.next();
    }

    public static void promise(HttpServerRequest request) {
        var answer = request.response();
        PROMISES.forEach(answer::putHeader);
        answer.putHeader(POLICY, isDocs(request.path()) ? WITH_INLINE : ONLY_OURS);
        if ("https".equals(request.scheme())) {
            answer.putHeader(ONLY_ENCRYPTED, A_YEAR);
        }
    }

    /** As it stands: whatever else leads there gets the page without what would start it. */
    private static boolean isDocs(@Nullable String path) {
        return path != null && (path.equals("/docs") || path.startsWith("/docs/"));
    }
}
