package vn.ntm.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class StreamingTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_download_of_100_megabytes_arrives_whole() throws Exception {
        try (var body = get("reports/huge", BodyHandlers.ofInputStream()).body()) {
            assertThat(drained(body)).isEqualTo(100L * MEGABYTE);
        }
    }

    @Test
    void a_reader_who_waits_makes_the_service_wait() throws Exception {
        try (var body = get("reports/huge", BodyHandlers.ofInputStream()).body()) {
            body.readNBytes(MEGABYTE);

            await().during(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(written()).isLessThan(30L * MEGABYTE));
            assertThat(drained(body)).isEqualTo(99L * MEGABYTE);
        }
    }

    @Test
    void an_upload_in_pieces_arrives_whole() throws Exception {
        var pieces = BodyPublishers.ofInputStream(() -> new Zeros(15L * MEGABYTE));

        assertThat(post("obligations/1/report", pieces).body()).contains("\"length\":" + 15 * MEGABYTE);
    }

    @Test
    void a_body_over_the_limit_is_refused_before_it_passes() throws Exception {
        var answer = post("reports:batch", BodyPublishers.ofByteArray(new byte[21 * MEGABYTE]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }

    @Test
    void a_whole_register_may_be_larger() throws Exception {
        var register = BodyPublishers.ofInputStream(() -> new Zeros(30L * MEGABYTE));

        assertThat(post("organisations:import", register).body()).contains("\"length\":" + 30 * MEGABYTE);
    }

    @Test
    void a_body_that_grows_over_the_limit_is_refused_on_the_way() throws Exception {
        var answer = post("reports:batch", BodyPublishers.ofInputStream(() -> new Zeros(21L * MEGABYTE)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }

    @Test
    void events_arrive_as_they_happen_and_the_service_notices_who_leaves() throws Exception {
        var began = System.nanoTime();
        var answer = get("events/stream", BodyHandlers.ofInputStream());
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store, no-transform");
        try (var body = answer.body()) {
            assertThat(new String(body.readNBytes(11), StandardCharsets.UTF_8)).isEqualTo("data: first");
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began))
                    .isLessThan(2);
            assertThat(new String(body.readNBytes(14), StandardCharsets.UTF_8)).contains("data: second");
        }

        await().until(() -> get("events/left", BodyHandlers.ofString()).body().equals("true"));
    }

    @Test
    void a_websocket_is_not_opened_and_the_request_is_answered_as_any_other() {
        var attempt = client.newWebSocketBuilder()
                .buildAsync(
                        URI.create("ws://localhost:" + RestAssured.port + "/api/v1/events"),
                        new WebSocket.Listener() {});

        assertThatThrownBy(attempt::join)
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(
                                refused.getResponse().statusCode())
                        .isEqualTo(200));
    }

    private long written() throws IOException, InterruptedException {
        return Long.parseLong(get("reports/written", BodyHandlers.ofString()).body());
    }

    private <T> HttpResponse<T> get(String address, HttpResponse.BodyHandler<T> as)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(door(address))
                        .header("Accept", accepts(address))
                        .build(),
                as);
    }

    private HttpResponse<String> post(String address, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(door(address)).POST(body).build(), BodyHandlers.ofString());
    }

    private static URI door(String address) {
        return URI.create("http://localhost:" + RestAssured.port + "/api/v1/" + address);
    }

    private static String accepts(String address) {
        return address.endsWith("stream") ? "text/event-stream" : "*/*";
    }

    private static long drained(InputStream body) throws IOException {
        long length = 0;
        for (int read = body.read(new byte[64 * 1024]); read >= 0; read = body.read(new byte[64 * 1024])) {
            length += read;
        }
        return length;
    }

    /** So many bytes, of unknown length to the sender. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(length, left);
            left -= read;
            return read;
        }
    }
}
