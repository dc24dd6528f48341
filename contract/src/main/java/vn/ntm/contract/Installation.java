package vn.ntm.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * An installation that is asked from outside, as a client asks it.
 *
 * @param base without a path: {@code https://ntm.ha-tinh.example}
 * @param token a bearer token, or null for somebody who has none
 */
record Installation(HttpClient client, URI base, @Nullable String token) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final long LONGEST_PAUSE = 60;

    static Installation at(URI base, @Nullable String token) {
        return new Installation(HttpClient.newHttpClient(), base, token);
    }

    Installation withoutToken() {
        return new Installation(client, base, null);
    }

    Installation withToken(String other) {
        return new Installation(client, base, other);
    }

    /** A request that is not sent yet; its path begins with a slash. */
    record Request(
            String method,
            String path,
            Map<String, String> headers,
            @Nullable String body) {

        static Request get(String path) {
            return new Request("GET", path, Map.of(), null);
        }

        Request with(String header, String value) {
            var more = new TreeMap<>(headers);
            more.put(header, value);
            return new Request(method, path, more, body);
        }

        @Override
        public String toString() {
            return method + " " + (path.length() > 120 ? path.substring(0, 120) + "..." : path);
        }
    }

    /** Who asks too much waits as he is told, once. */
    HttpResponse<String> ask(Request request) {
        try {
            var answer = client.send(written(request), BodyHandlers.ofString());
            if (answer.statusCode() == TOO_MANY_REQUESTS) {
                var pause = answer.headers().firstValueAsLong("Retry-After").orElse(1);
                Thread.sleep(Duration.ofSeconds(Math.min(pause, LONGEST_PAUSE)));
                return client.send(written(request), BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException e) {
            throw new Unanswered("%s was not answered: %s".formatted(request, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered("Interrupted", e);
        }
    }

    private HttpRequest written(Request request) {
        var body = request.body();
        var written = HttpRequest.newBuilder(base.resolve(request.path())).timeout(PATIENCE);
        if (token != null) {
            written.header("Authorization", "Bearer " + token);
        }
        request.headers().forEach(written::header);
        return written.method(request.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    static final class Unanswered extends RuntimeException {
        Unanswered(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
