package vn.ntm.reporting.webhook.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.webhook.delivery.Deliveries.Claimed;

/** Carries one event to one address. Follows no redirect, waits not long, and reads nothing of the answer but its head. */
@ApplicationScoped
class Courier {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    private final Destination destination;
    private final Clock clock;

    Courier(Destination destination, Clock clock) {
        this.destination = destination;
        this.clock = clock;
    }

    Answer carry(Claimed delivery) {
        var url = URI.create(delivery.url());
        return destination
                .objection(url)
                .map(objection -> Answer.none(objection.en()))
                .orElseGet(() -> send(url, delivery));
    }

    private Answer send(URI url, Claimed delivery) {
        var now = clock.instant();
        var signature = new Signature(delivery.event(), now, delivery.body());
        var sending = http.sendAsync(
                HttpRequest.newBuilder(url)
                        .timeout(ALL)
                        .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                        .header("webhook-id", delivery.event().toString())
                        .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                        .header("webhook-signature", signature.with(delivery.secrets()))
                        .POST(BodyPublishers.ofString(delivery.body()))
                        .build(),
                BodyHandlers.discarding());
        try {
            return answer(sending.get(ALL.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Answer.none(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            sending.cancel(true);
            return Answer.none("No complete answer within " + ALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.none("Interrupted");
        }
    }

    private static Answer answer(HttpResponse<?> response) {
        var status = response.statusCode();
        var asked = response.headers().firstValue("Retry-After").flatMap(Courier::seconds);
        return new Answer(
                status,
                status / 100 == 2 ? null : "HTTP " + status,
                status == 429 || status == 503 ? asked.orElse(null) : null);
    }

    private static Optional<Duration> seconds(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                : Optional.empty();
    }
}
