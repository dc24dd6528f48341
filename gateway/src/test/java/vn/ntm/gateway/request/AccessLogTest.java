package vn.ntm.gateway.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.gateway.Lines;
import vn.ntm.testkit.Token;

/** Everything that is logged anywhere while a request passes. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessLogTest {

    private final Lines lines = new Lines("%s%e");

    @AfterEach
    void stop() {
        lines.close();
    }

    @Test
    void an_answer_leaves_one_line_that_tells_what_was_asked_and_how_it_went() {
        given().header("X-Request-Id", "seen-in-the-log").get("/api/v1/tasks/0190");

        assertThat(lines.with("seen-in-the-log"))
                .singleElement()
                .asString()
                .matches("GET /api/v1/tasks/0190 200 \\d+ ms seen-in-the-log");
    }

    @Test
    void but_no_query_no_token_no_cookie_and_no_body() {
        given().header("X-Request-Id", "with-secrets-1")
                .header("Authorization", Token.of("secret-account", "reporter"))
                .header("Cookie", "door=secret-cookie")
                .header("Idempotency-Key", "secret-key")
                .queryParam("code", "secret-code")
                .queryParam("q", "secret-name")
                .body("secret-body")
                .post("/api/v1/tasks");
        given().header("X-Request-Id", "with-secrets-2")
                .header("Authorization", Token.EXPIRED.header())
                .get("/api/v1/reports?state=secret-state");
        given().header("X-Request-Id", "with-secrets-3").get("/api/v1/criteria-sets?q=secret-away");
        given().header("X-Request-Id", "with-secrets-4")
                .header("Cookie", "q_auth_people_secret-state=secret-cookie; ntm-session=secret-cookie")
                .get("/session/signed-in?code=secret-code&state=secret-state");

        assertThat(lines.with("with-secrets-1")).hasSize(1);
        assertThat(lines.with("with-secrets-2")).hasSize(1);
        assertThat(lines.with("with-secrets-3")).hasSize(2);
        assertThat(lines.with("with-secrets-4")).hasSize(1);
        assertThat(lines.all())
                .noneMatch(line -> line.contains("secret-a")
                        || line.contains("secret-c")
                        || line.contains("secret-k")
                        || line.contains("secret-n")
                        || line.contains("secret-b")
                        || line.contains("secret-s")
                        || line.contains("eyJ"));
    }

    @Test
    void nobody_forges_a_second_line() {
        given().urlEncodingEnabled(false)
                .header("X-Request-Id", "forging-lines")
                .get("/api/v1/tasks%0a%0dGET%20/forged");

        assertThat(lines.with("forging-lines")).singleElement().asString().doesNotContain("\n", "\r");
    }
}
