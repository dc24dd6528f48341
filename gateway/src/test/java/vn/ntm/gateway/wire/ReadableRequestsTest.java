package vn.ntm.gateway.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A plain server of Vert.x, in which Netty finds what it would find in the door's own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadableRequestsTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final HttpServer SERVER = VERTX.createHttpServer(
                    new HttpServerOptions().setHttp2ClearTextEnabled(false).setMaxHeaderSize(1_000))
            .requestHandler(request ->
                    request.body().onSuccess(body -> request.response().end("read " + body.length())));

    @BeforeAll
    static void open() {
        SERVER.listen(0, "localhost").toCompletionStage().toCompletableFuture().join();
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_request_that_says_its_length_twice_is_refused() {
        assertRefused(
                sent("POST / HTTP/1.1", "Host: x", "Content-Length: 5", "Transfer-Encoding: chunked", "", "0", "", ""),
                "400 Bad Request",
                "two-lengths");
    }

    @Test
    void an_address_that_is_too_long_is_refused_with_words() {
        assertRefused(
                sent("GET /api/v1/tasks?q=" + "x".repeat(9_000) + " HTTP/1.1", "Host: x", "", ""),
                "414 ",
                "address-too-long");
    }

    @Test
    void headers_that_are_too_large_are_refused_with_words() {
        assertRefused(
                sent("GET / HTTP/1.1", "Host: x", "Cookie: " + "x".repeat(30_000), "", ""),
                "431 ",
                "headers-too-large");
    }

    @Test
    void what_is_no_request_is_refused_with_words() {
        assertRefused(sent("xin chào", "", ""), "400 Bad Request", "bad-request");
    }

    @Test
    void what_says_its_length_once_passes_in_either_way() {
        assertThat(sent("POST / HTTP/1.1", "Host: x", "Connection: close", "Content-Length: 5", "", "abcde"))
                .startsWith("HTTP/1.1 200")
                .endsWith("read 5");
        assertThat(sent(
                        "POST / HTTP/1.1",
                        "Host: x",
                        "Connection: close",
                        "Transfer-Encoding: chunked",
                        "",
                        "3",
                        "abc",
                        "0",
                        "",
                        ""))
                .startsWith("HTTP/1.1 200")
                .endsWith("read 3");
    }

    private static void assertRefused(String answer, String status, String code) {
        assertThat(answer)
                .containsPattern("^HTTP/1\\.[01] " + status)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .containsIgnoringCase("X-Request-Id: ")
                .containsIgnoringCase("Content-Security-Policy: ")
                .contains("\"code\":\"" + code + "\"");
    }

    /** Until the server closes the connection. */
    private static String sent(String... lines) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.actualPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(String.join("\r\n", lines).getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
