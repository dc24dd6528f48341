package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.testkit.Token;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadersTest {

    @Test
    void what_the_contract_is_about_passes() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var token = Token.of("ha-tinh.so-03", "reporter");

        given().header("Authorization", token)
                .header("Idempotency-Key", "k-1")
                .header("If-Match", "\"6\"")
                .header("If-None-Match", "\"5\"")
                .header("Accept-Language", "en")
                .header("traceparent", trace)
                .body("{}")
                .post("/api/v1/tasks")
                .then()
                .body("headers.authorization", equalTo(token))
                .body("headers.idempotency-key", equalTo("k-1"))
                .body("headers.if-match", equalTo("\"6\""))
                .body("headers.if-none-match", equalTo("\"5\""))
                .body("headers.accept-language", equalTo("en"))
                .body(
                        "headers.traceparent",
                        both(matchesPattern("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-0[01]"))
                                .and(not(trace)))
                .header("ETag", "\"7\"")
                .header("Content-Language", "vi");
    }

    @Test
    void the_service_learns_who_called_and_where() {
        given().header("X-Forwarded-For", "10.9.8.7")
                .header("Forwarded", "for=10.9.8.7")
                .header("X-Real-IP", "10.9.8.7")
                .header("X-Forwarded-Proto", "https")
                .get("/api/v1/tasks")
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", matchesPattern("localhost:\\d+"))
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue());
    }

    @Test
    void what_speaks_about_one_connection_stays_there() {
        given().header("Connection", "keep-alive, X-Mine")
                .header("X-Mine", "secret")
                .header("TE", "trailers")
                .header("Proxy-Authorization", "Basic abc")
                .get("/api/v1/tasks")
                .then()
                .body("headers.x-mine", nullValue())
                .body("headers.te", nullValue())
                .body("headers.proxy-authorization", nullValue())
                .header("X-Inside", nullValue())
                .header("Keep-Alive", nullValue())
                .header("Server", nullValue())
                .header("Connection", anyOf(nullValue(), equalTo("keep-alive")));
    }

    @Test
    void a_well_formed_request_id_is_kept() {
        given().header("X-Request-Id", "so-nn-2024.06_24")
                .get("/api/v1/tasks")
                .then()
                .header("X-Request-Id", "so-nn-2024.06_24")
                .body("headers.x-request-id", equalTo("so-nn-2024.06_24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "two words are no id", "<script>alert(1)</script>"})
    void any_other_is_replaced(String given) {
        var answer = given().header("X-Request-Id", given).get("/api/v1/tasks");

        answer.then()
                .header("X-Request-Id", not(given))
                .body("headers.x-request-id", equalTo(answer.header("X-Request-Id")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tasks",
                "/api/v1/reports/refused",
                "/api/v1/reports/none",
                "/api/v1/criteria-sets",
                "/api/v1/nothing",
                "/",
                "/nowhere",
                "/openapi",
                "/asyncapi",
                "/docs/",
                "/q/health/ready"
            })
    void every_answer_carries_an_id_and_the_security_headers_once(String path) {
        var answer = given().get(path);

        once(answer, "X-Request-Id");
        once(answer, "X-Content-Type-Options");
        once(answer, "X-Frame-Options");
        once(answer, "Content-Security-Policy");
        once(answer, "Referrer-Policy");
        once(answer, "Permissions-Policy");
        once(answer, "Cross-Origin-Opener-Policy");
        Assertions.assertThat(answer.header("Strict-Transport-Security"))
                .as("over http it would mean nothing")
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /api/v1/tasks,            no-store
            /api/v1/reports/refused,  no-store
            /api/v1/criteria-sets,    no-store
            /api/v1/nothing,          no-store
            /session,                 no-store
            /,                        no-cache
            /index.css,               no-cache
            /docs/,                   no-cache
            /openapi,                 no-cache
            /assets/gone-1a2b3c4d.js, no-store
            """)
    void every_answer_says_once_what_may_be_kept_of_it(String path, String said) {
        var answer = given().get(path);

        Assertions.assertThat(answer.headers().getValues("Cache-Control")).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /,      false
            /docs/, true
            /docs,  true
            /document, false
            /api/v1/tasks, false
            """)
    void only_the_docs_may_run_what_stands_in_the_page_itself(String path, boolean inline) {
        var policy = given().redirects().follow(false).get(path).header("Content-Security-Policy");

        Assertions.assertThat(policy.contains("unsafe-inline")).isEqualTo(inline);
    }

    @Test
    void half_a_header_line_is_not_waited_for_for_ever() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHos".getBytes(UTF_8));

            Assertions.assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void a_refusal_at_the_door_too() {
        var answer = given().header("Authorization", Token.EXPIRED.header()).get("/api/v1/tasks");

        answer.then().statusCode(401);
        once(answer, "X-Request-Id");
        once(answer, "X-Content-Type-Options");
        once(answer, "Content-Security-Policy");
    }

    private static void once(Response answer, String name) {
        Assertions.assertThat(answer.headers().getValues(name)).as(name).hasSize(1);
    }
}
