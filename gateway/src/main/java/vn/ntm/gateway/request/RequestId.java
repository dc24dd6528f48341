package vn.ntm.gateway.request;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Takes the caller's {@code X-Request-Id} if it is well-formed, makes one if not, and gives it back in the answer. */
@ApplicationScoped
public class RequestId {

    public static final String HEADER = "X-Request-Id";

    // Goes into logs, so nothing that could forge a line.
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,100}");

    void first(@Observes Filters filters) {
        filters.register(RequestId::give, 1_000);
    }

    /** The id of a request that has passed here; it stands in the answer's headers from the beginning. */
    public static String of(HttpServerRequest request) {
        return request.response().headers().get(HEADER);
    }

    private static void give(RoutingContext context) {
        give(context.request());
        context.next();
    }

    public static void give(HttpServerRequest request) {
        var given = request.getHeader(HEADER);
        var id = given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.response().putHeader(HEADER, id);
    }
}
