package vn.ntm.gateway.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.gateway.Lines;

/** A trace that a caller has begun is {@code HeadersTest}'s. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceTest {

    private final Lines lines = new Lines("%X{traceId} %s");

    @AfterEach
    void stop() {
        lines.close();
    }

    @Test
    void begins_at_the_door_and_stands_in_its_log() {
        var passedOn = given().header("X-Request-Id", "followed-trace")
                .get("/api/v1/tasks")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"))
                .extract()
                .<String>path("headers.traceparent");

        assertThat(lines.with("followed-trace"))
                .singleElement()
                .asString()
                .startsWith(passedOn.substring(3, 35) + " GET /api/v1/tasks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "00-%00-1-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
            })
    void what_is_none_is_replaced(String given) {
        given().header("traceparent", given)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }
}
