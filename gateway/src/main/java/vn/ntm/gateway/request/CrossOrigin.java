package vn.ntm.gateway.request;

import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;

/**
 * Tells browsers which other pages may call and read (Fetch Standard, CORS protocol). Such pages bring a token: cookies are
 * not for them. Quarkus' own filter would refuse with a bare 403, and also whoever is no browser.
 */
@ApplicationScoped
class CrossOrigin {

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/\\s*]+");
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String ASKED = "Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match,"
            + " If-None-Match, Last-Event-ID, traceparent, tracestate, X-Request-Id";
    private static final String TOLD = "Content-Disposition, Content-Language, ETag, Idempotency-Replayed, Location,"
            + " RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";
    private static final String AN_HOUR = "3600";

    private final Set<String> origins;

    CrossOrigin(CrossOriginConfig config) {
        origins = config.origins().orElse(Set.of());
        origins.stream().filter(origin -> !ORIGIN.matcher(origin).matches()).forEach(origin -> {
            throw new IllegalArgumentException(
                    "NTM_CORS_ORIGINS wants origins like https://name:port, not '%s'".formatted(origin));
        });
    }

    void afterTheLog(@Observes Filters filters) {
        filters.register(this::allow, 800);
    }

    private void allow(RoutingContext context) {
        var origin = context.request().getHeader(HttpHeaders.ORIGIN);
        var listed = origin != null && origins.contains(origin);
        if (!origins.isEmpty()) {
            context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        if (listed) {
            context.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
        if (!asksFirst(context.request())) {
            if (listed) {
                context.response().putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, TOLD);
            }
            context.next();
        } else if (listed) {
            permit(context.response());
        } else {
            ProblemAnswer.send(Problem.FOREIGN_PAGE, context);
        }
    }

    private static boolean asksFirst(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    private static void permit(HttpServerResponse response) {
        response.setStatusCode(204)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ASKED)
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, AN_HOUR)
                .end();
    }
}
