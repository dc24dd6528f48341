package vn.ntm.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;

import vn.ntm.gateway.request.Reading;

/**
 * Connections to the services, kept open and counted per service. Those who read have theirs, so that however many wait for an
 * answer, who hands something in gets one.
 */
@ApplicationScoped
class Clients {

    private final HttpClient reads;
    private final HttpClient writes;
    private final HttpClient streams;

    Clients(Vertx vertx, ProxyConfig config) {
        var options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.connectWithin().toMillis()))
                .setMaxWaitQueueSize(config.waiting())
                .setTcpKeepAlive(true)
                .setKeepAliveTimeout(30);
        var pool = new PoolOptions().setHttp1MaxSize(config.connections());
        reads = vertx.createHttpClient(options, pool);
        writes = vertx.createHttpClient(options, pool);
        streams = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(config.eventStreams()));
    }

    /** For whom no better one is chosen. */
    HttpClient usual() {
        return reads;
    }

    HttpClient suited(HttpServerRequest request) {
        if (!Reading.is(request)) {
            return writes;
        }
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/event-stream") ? streams : reads;
    }
}
