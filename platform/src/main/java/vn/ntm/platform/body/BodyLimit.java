package vn.ntm.platform.body;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Quarkus knows one limit for all addresses of a service. Where a service takes a large body as a stream, that limit is the
 * larger one, and this keeps all other addresses to the usual.
 */
class BodyLimit {

    /** After Quarkus has applied its own limit, before anybody reads. */
    private static final int AFTER_THE_LIMIT = -1;

    /** Where whoever reads the body finds how much it may be. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    private final MemorySize usual;
    private final List<String> bulk;

    BodyLimit(
            @ConfigProperty(name = "ntm.body.limit", defaultValue = "10M") MemorySize usual,
            @ConfigProperty(name = "ntm.body.bulk") Optional<List<String>> bulk) {
        this.usual = usual;
        this.bulk = bulk.orElse(List.of());
    }

    void guard(@Observes Router router) {
        if (!bulk.isEmpty()) {
            router.route().order(AFTER_THE_LIMIT).handler(this::limit);
        }
    }

    private void limit(RoutingContext request) {
        if (bulk.stream().noneMatch(request.normalizedPath()::contains)) {
            request.put(LIMIT, usual.asLongValue());
            if (announced(request) > usual.asLongValue()) {
                request.response()
                        .putHeader(HttpHeaders.CONNECTION, "close")
                        .setStatusCode(413)
                        .end();
                return;
            }
        }
        request.next();
    }

    private static long announced(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
    }
}
