package vn.ntm.reporting.webhook.delivery;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

import vn.ntm.reporting.webhook.delivery.Deliveries.Claimed;
import vn.ntm.reporting.webhook.delivery.Destination.Allowed;
import vn.ntm.reporting.webhook.delivery.Destination.Objected;

/**
 * Carries one event to one address. Follows no redirect, waits not long, and reads nothing of the answer but its head. Of the
 * clients that we have, Vert.x's is the one that connects to an address and greets the server by its name.
 */
@ApplicationScoped
class Courier {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofSeconds(15);

    /** To one address; more than are ever on their way, so that none waits for another. */
    private static final int CONNECTIONS = 1_000;

    private final Destination destination;
    private final Clock clock;
    private final HttpClient http;

    @Inject
    Courier(Destination destination, Clock clock, Vertx vertx) {
        this(destination, clock, vertx, new HttpClientOptions());
    }

    /** @param options whom it trusts; the rest is always the same */
    Courier(Destination destination, Clock clock, Vertx vertx, HttpClientOptions options) {
        this.destination = destination;
        this.clock = clock;
        this.http = vertx.createHttpClient(options.setConnectTimeout((int) CONNECT.toMillis())
                .setMaxPoolSize(CONNECTIONS)
                .setKeepAlive(false));
    }

    @PreDestroy
    void close() {
        var _ = http.close();
    }

    Answer carry(Claimed delivery) {
        var url = URI.create(delivery.url());
        return switch (destination.judge(url)) {
            case Objected(var words) -> Answer.none(words.en());
            case Allowed allowed -> send(url, allowed, delivery);
        };
    }

    private Answer send(URI url, Allowed allowed, Claimed delivery) {
        var requested = http.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setServer(SocketAddress.inetSocketAddress(
                                allowed.port(), allowed.address().getHostAddress()))
                        .setHost(url.getHost())
                        .setPort(allowed.port())
                        .setSsl(allowed.encrypted())
                        .setURI(path(url)))
                .toCompletionStage()
                .toCompletableFuture();
        var answered = requested.thenCompose(request -> sent(request, delivery));
        try {
            return answer(answered.get(ALL.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Answer.none(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            return Answer.none("No complete answer within " + ALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none("Interrupted");
        } finally {
            // The body is nothing to us, and who has not answered by now is not listened to any longer.
            var _ = requested.thenAccept(request -> request.connection().close());
        }
    }

    private CompletableFuture<HttpClientResponse> sent(HttpClientRequest request, Claimed delivery) {
        var now = clock.instant();
        var signature = new Signature(delivery.event(), now, delivery.body());
        request.putHeader("Content-Type", "application/cloudevents+json; charset=utf-8")
                .putHeader("webhook-id", delivery.event().toString())
                .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .putHeader("webhook-signature", signature.with(delivery.secrets()));
        return request.send(Buffer.buffer(delivery.body())).toCompletionStage().toCompletableFuture();
    }

    private static String path(URI url) {
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private Answer answer(HttpClientResponse response) {
        var status = response.statusCode();
        var asked = RetryAfter.in(response.getHeader("Retry-After"), response.getHeader("Date"), clock.instant());
        return new Answer(
                status,
                status / 100 == 2 ? null : "HTTP " + status,
                status == 429 || status == 503 ? asked.orElse(null) : null);
    }
}
