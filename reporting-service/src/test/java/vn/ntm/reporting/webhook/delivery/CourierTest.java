package vn.ntm.reporting.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.reporting.webhook.delivery.Deliveries.Claimed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourierTest {

    private static final Vertx VERTX = Vertx.vertx();

    private final AtomicInteger asked = new AtomicInteger();

    @AfterAll
    static void nothing_goes_on() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_name_is_resolved_once_and_what_was_judged_is_connected_to() {
        try (var receiver = new Receiver()) {
            var url = "http://receiver.invalid:%d/hook?a=1"
                    .formatted(URI.create(receiver.url()).getPort());

            var answer = courier().carry(to(url));

            assertThat(answer.taken()).as(String.valueOf(answer)).isTrue();
            assertThat(asked).as("nobody else knows that name").hasValue(1);
            assertThat(receiver.calls()).hasSize(1);
            assertThat(receiver.greetedAs()).isEqualTo(URI.create(url).getAuthority());
        }
    }

    @Test
    void a_server_that_cannot_prove_its_name_is_told_nothing(@TempDir Path folder) throws Exception {
        var heard = new AtomicInteger();
        var server = VERTX.createHttpServer(
                        new HttpServerOptions().setSsl(true).setKeyCertOptions(selfSigned(folder.resolve("keys.p12"))))
                .requestHandler(request -> {
                    heard.incrementAndGet();
                    request.response().end();
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();

        var answer = courier().carry(to("https://receiver.invalid:%d/hook".formatted(server.actualPort())));

        assertThat(answer.taken()).isFalse();
        assertThat(answer.error()).containsIgnoringCase("SSL");
        assertThat(heard).hasValue(0);
    }

    @Test
    void nobody_at_the_address_is_an_answer_too() {
        var answer = courier().carry(to("http://receiver.invalid:1/hook"));

        assertThat(answer.status()).isNull();
        assertThat(answer.error()).containsIgnoringCase("refused");
    }

    private static PfxOptions selfSigned(Path store) throws Exception {
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "receiver",
                        "-dname",
                        "CN=receiver.invalid",
                        "-ext",
                        "SAN=dns:receiver.invalid",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        return new PfxOptions().setPath(store.toString()).setPassword("changeit");
    }

    private Courier courier() {
        InetAddress[] home = {InetAddress.getLoopbackAddress()};
        return new Courier(
                new Destination(true, Set.of(), _ -> {
                    asked.incrementAndGet();
                    return home;
                }),
                Clock.systemUTC(),
                VERTX);
    }

    private static Claimed to(String url) {
        return new Claimed(
                UUID.randomUUID(),
                "hook",
                UUID.randomUUID(),
                "{}",
                1,
                url,
                List.of("whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQ="));
    }
}
