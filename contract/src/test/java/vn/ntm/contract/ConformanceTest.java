package vn.ntm.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Told of installations that answer otherwise than they should; of one that does as it should the acceptance tests tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConformanceTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"description": ""}, "servers": [{"url": "/api/v1"}], "paths": {"/tasks": {"get": {
                "operationId": "listTasks", "security": [{"bearer": []}],
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}},
                               {"name": "cursor", "in": "query", "schema": {"type": "string"}}],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"type": "object", "required": ["items"]}}}},
                    "400": {"content": {"application/problem+json": {}}, "x-codes": ["unknown-parameter"]}}}}}}""";

    private static final Map<String, String> PAGES = Map.of(
            "/openapi", DOCUMENT,
            "/api/v1/tasks?limit=2", """
                    {"items": [1, 2], "nextCursor": "b"}""",
            "/api/v1/tasks?limit=2&cursor=b", """
                    {"items": [2, 3], "nextCursor": null}""");

    private HttpServer server;

    @BeforeEach
    void it_answers_200_whatever_it_is_asked() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = PAGES.getOrDefault(exchange.getRequestURI().toString(), "{}")
                    .getBytes(UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void it_is_stopped() {
        server.stop(0);
    }

    @Test
    void whatever_is_not_refused_that_should_be_is_named() {
        assertThat(found("a-token"))
                .contains(
                        "GET /api/v1/tasks?khong-co=1 is answered 200, where 400 is due",
                        "GET /api/v1/tasks?cursor=! is answered 200, where 400 is due",
                        "an unknown address is answered 200, where 404 is due",
                        "/q/metrics answers at the public door");
    }

    @Test
    void another_answer_than_the_document_has_is_named() {
        assertThat(found("a-token"))
                .anyMatch(line -> line.startsWith("listTasks: 200 has another body than the document says"))
                .contains("GET /tasks has on page 2 what an earlier page had");
    }

    @Test
    void who_has_no_token_is_to_be_refused() {
        assertThat(found(null)).contains("GET /api/v1/tasks is answered 200, where 401 is due");
    }

    @Test
    void where_there_is_no_document_nothing_can_be_said() {
        server.stop(0);

        assertThatThrownBy(() -> found(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/openapi");
    }

    private List<String> found(@Nullable String token) {
        return Conformance.of(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()), token, line -> {})
                .contradictions();
    }
}
