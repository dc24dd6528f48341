package vn.ntm.gateway.limit;

import java.time.Duration;

import io.github.bucket4j.Bandwidth;

/** So many requests at once, of which all come back, evenly, in so much time. */
record Policy(String name, long requests, Duration within) {

    /** As an item of {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers): {@code "reads";q=600;w=60}. */
    String item() {
        return "\"%s\";q=%d;w=%d".formatted(name, requests, within.toSeconds());
    }

    Bandwidth bandwidth() {
        return Bandwidth.builder()
                .capacity(requests)
                .refillGreedy(requests, within)
                .build();
    }

    /** Another quota is another bucket, so that a changed setting takes effect at once. */
    String key(Client client) {
        return "%s %d/%d %s".formatted(name, requests, within.toSeconds(), client.key());
    }
}
