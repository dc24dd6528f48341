package vn.ntm.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpServerRequest;

/** How many bytes a request may bring. */
@ApplicationScoped
class BodyLimit {

    private final ProxyConfig config;

    BodyLimit(ProxyConfig config) {
        this.config = config;
    }

    long of(HttpServerRequest request) {
        var limit =
                ApiAddress.name(request.path()).filter(config.bulk()::contains).isPresent()
                        ? config.bulkLimit()
                        : config.bodyLimit();
        return limit.asLongValue();
    }
}
