package vn.ntm.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one request does behind the door can be told apart from everything else, in every service and in what they tell each other. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowedThroughTest {

    private static final Set<String> SERVICES =
            Set.of("gateway", "assignment-service", "reporting-service", "criteria-service");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<byte[]> collected = new CopyOnWriteArrayList<>();
    private HttpServer collector;

    @BeforeEach
    void collect() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), June.tracesPort()), 0);
        collector.createContext("/v1/traces", this::collect);
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void a_request_is_one_trace_through_all_services_that_it_reaches() {
        var trace = UUID.randomUUID().toString().replace("-", "");

        register("ha-tinh.so-97", trace);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(servicesThatToldOf(trace))
                .containsExactlyInAnyOrderElementsOf(SERVICES));
        assertThat(collected).noneMatch(told -> text(told).contains("nobody-may-know"));
        assertThat(Told.on(June.province().stack().kafkaBootstrap(), "ntm.assignment")
                        .events())
                .filteredOn(event -> event.payload().contains("ha-tinh.so-97"))
                .extracting(Told.Event::trace)
                .containsExactly(trace);
    }

    private static void register(String code, String trace) {
        RestAssured.given()
                .baseUri(June.province().stack().gateway().toString())
                .header("Authorization", "Bearer " + June.province().stack().token("admin"))
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/api/v1/organisations?q=nobody-may-know")
                .then()
                .statusCode(200);
        RestAssured.given()
                .baseUri(June.province().stack().gateway().toString())
                .header("Authorization", "Bearer " + June.province().stack().token("admin"))
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .contentType("application/json")
                .body("""
                        {"name":"Sở D","kind":"department","parent":"ha-tinh.ubnd-tinh"}""")
                .put("/api/v1/organisations/" + code)
                .then()
                .statusCode(201);
    }

    private void collect(HttpExchange exchange) throws IOException {
        try (exchange) {
            collected.add(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    /** Each service tells for itself, and says its name; ids are bytes (opentelemetry/proto/trace/v1/trace.proto). */
    private Set<String> servicesThatToldOf(String trace) {
        var id = text(HexFormat.of().parseHex(trace));
        return collected.stream()
                .map(FollowedThroughTest::text)
                .filter(told -> told.contains(id))
                .flatMap(told -> SERVICES.stream().filter(name -> told.contains("service.name\u0012" + said(name))))
                .collect(toSet());
    }

    /** As protocol buffers nest a short text: how long it is in all, then its field, its length and itself. */
    private static String said(String name) {
        return (char) (name.length() + 2) + "\n" + (char) name.length() + name;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
