package vn.ntm.reporting.webhook.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;

/** Another system, up or down as a test wants it. Keeps every call, and checks signatures by its own arithmetic. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile String retryAfter = "";
    private volatile String host = "";
    private final CountDownLatch speaks = new CountDownLatch(1);
    private volatile boolean silent;
    private volatile boolean thinks;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/hook", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
    }

    void answers(int status) {
        this.status = status;
    }

    void answers(int status, String retryAfter) {
        this.retryAfter = retryAfter;
        this.status = status;
    }

    /** Takes every call and answers none, until it goes home. */
    void saysNothing() {
        silent = true;
    }

    /** Takes every call, and answers when it has thought it over. */
    void thinksItOver() {
        thinks = true;
    }

    void hasThoughtItOver() {
        speaks.countDown();
    }

    /** The name that it was called by. */
    String greetedAs() {
        return host;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** What it took, in the order in which it came. */
    List<Call> taken() {
        return calls.stream().filter(Call::taken).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            host = headers.getFirst("Host");
            calls.add(new Call(
                    headers.getFirst("content-type"),
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    body,
                    !silent && status / 100 == 2));
            if (silent) {
                speaks.await();
                return;
            }
            if (thinks) {
                speaks.await();
            }
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", retryAfter);
            }
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", url());
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        speaks.countDown();
        server.stop(0);
    }

    record Call(String contentType, String id, String timestamp, String signature, String body, boolean taken) {

        /** Those that the contract names. */
        Map<String, String> headers() {
            return Map.of(
                    "content-type", contentType,
                    "webhook-id", id,
                    "webhook-timestamp", timestamp,
                    "webhook-signature", signature);
        }

        String field(String path) {
            return JsonPath.from(body).getString(path);
        }

        Instant at() {
            return Instant.ofEpochSecond(Long.parseLong(timestamp));
        }

        boolean isSignedWith(String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
                var expected = "v1,"
                        + Base64.getEncoder()
                                .encodeToString(mac.doFinal(
                                        (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
                return List.of(signature.split(" ")).contains(expected);
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
