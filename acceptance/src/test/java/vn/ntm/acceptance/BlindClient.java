package vn.ntm.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

import vn.ntm.local.layout.StackFailure;

/** Repeats every request until somebody answers it, and never asks whether an earlier one arrived. */
final class BlindClient {

    /** Answers by which a server says: not now. */
    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);

    private static final int SIGN_IN_AGAIN = 401;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI api;
    private final UnaryOperator<String> signIn;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicLong repeated = new AtomicLong();

    BlindClient(URI gateway, UnaryOperator<String> signIn) {
        this.api = gateway;
        this.signIn = signIn;
    }

    HttpResponse<String> send(String account, String method, String path, Map<String, String> headers, String body)
            throws InterruptedException {
        while (true) {
            try {
                var answer = http.send(request(account, method, path, headers, body), BodyHandlers.ofString());
                if (answer.statusCode() == SIGN_IN_AGAIN) {
                    tokens.remove(account);
                } else if (!NOT_NOW.contains(answer.statusCode())) {
                    return answer;
                }
            } catch (IOException | StackFailure _) {
                // Cut off, refused, or silent for too long: whether it had an effect is not known.
            }
            repeated.incrementAndGet();
            LockSupport.parkNanos(PAUSE);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private HttpRequest request(String account, String method, String path, Map<String, String> headers, String body) {
        var request = HttpRequest.newBuilder(api.resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(account, signIn))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }

    /** How many requests had to be sent again. */
    long repeated() {
        return repeated.get();
    }
}
