package vn.ntm.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;

/** Connections to the services, kept open and counted per service. */
@ApplicationScoped
class Clients {

    private final HttpClient answers;
    private final HttpClient streams;

    Clients(Vertx vertx, ProxyConfig config) {
        var options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(config.connectWithin().toMillis()))
                .setMaxWaitQueueSize(config.waiting())
                .setTcpKeepAlive(true)
                .setKeepAliveTimeout(30);
        answers = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(config.connections()));
        streams = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(config.eventStreams()));
    }

    HttpClient forAnswers() {
        return answers;
    }

    HttpClient suited(HttpServerRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/event-stream") ? streams : answers;
    }
}
