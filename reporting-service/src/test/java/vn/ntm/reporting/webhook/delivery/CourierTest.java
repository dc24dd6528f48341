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
import io.vertx.core.http.HttpClientOptions;
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
    void only_a_server_that_proves_its_name_is_told_anything(@TempDir Path folder) throws Exception {
        var heard = new AtomicInteger();
        var keys = selfSigned(folder.resolve("keys.p12"));
        var server = VERTX.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(keys))
                .requestHandler(request -> {
                    heard.incrementAndGet();
                    request.response().end();
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var itself = to("https://receiver.invalid:%d/hook".formatted(server.actualPort()));
        var another = to("https://another.invalid:%d/hook".formatted(server.actualPort()));
        var trusting = courier(new HttpClientOptions().setTrustOptions(keys));

        var untrusted = courier().carry(itself);
        var misnamed = trusting.carry(another);

        assertThat(untrusted.taken()).isFalse();
        assertThat(untrusted.error()).containsIgnoringCase("SSL");
        assertThat(misnamed.taken()).isFalse();
        assertThat(misnamed.error()).containsIgnoringCase("SSL");
        assertThat(heard).hasValue(0);

        var trusted = trusting.carry(itself);

        assertThat(trusted.taken()).as(String.valueOf(trusted)).isTrue();
        assertThat(heard).hasValue(1);
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
        return courier(new HttpClientOptions());
    }

    private Courier courier(HttpClientOptions options) {
        InetAddress[] home = {InetAddress.getLoopbackAddress()};
        return new Courier(
                new Destination(true, Set.of(), _ -> {
                    asked.incrementAndGet();
                    return home;
                }),
                Clock.systemUTC(),
                VERTX,
                options);
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
