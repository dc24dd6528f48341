package vn.ntm.gateway.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.testkit.Refused;

@QuarkusTest
@TestProfile(CrossOriginTest.TwoPages.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrossOriginTest {

    private static final String LISTED = "https://so-nn.example";

    public static class TwoPages implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ntm.cors.origins", LISTED + ",https://so-tc.example:8443");
        }
    }

    @Test
    void a_listed_page_may_call_and_read() {
        var answer = given().header("Origin", LISTED).get("/api/v1/tasks");

        answer.then().statusCode(200).header("ETag", "\"7\"");
        assertThat(answer.headers().getValues("Access-Control-Allow-Origin")).containsExactly(LISTED);
        assertThat(answer.headers().getValues("Access-Control-Expose-Headers"))
                .singleElement()
                .asString()
                .contains(
                        "ETag",
                        "Location",
                        "Idempotency-Replayed",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Retry-After",
                        "X-Request-Id");
        assertThat(answer.headers().getValues("Vary")).contains("origin");
        assertThat(answer.header("Access-Control-Allow-Credentials"))
                .as("cookies are not for other pages")
                .isNull();
    }

    @Test
    void and_also_what_the_door_itself_refuses() {
        given().header("Origin", LISTED)
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .header("Access-Control-Allow-Origin", LISTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {LISTED, "https://so-tc.example:8443"})
    void a_listed_page_that_asks_first_is_told_what_it_may(String origin) {
        asking(origin, "PUT")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", origin)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
                .header("Access-Control-Max-Age", "3600")
                .body(blankOrNullString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "http://so-nn.example",
                "https://so-nn.example:444",
                "https://so-nn.example.elsewhere.example",
                "null",
                "https:nonsense"
            })
    void a_page_that_is_not_listed_may_not(String origin) {
        Refused.completely(asking(origin, "POST").then(), 403)
                .body("code", equalTo("foreign-page"))
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void nor_read_what_it_gets() {
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Expose-Headers", nullValue());
    }

    @Test
    void a_page_of_our_own_needs_no_list() {
        given().header("Origin", "http://localhost:" + RestAssured.port)
                .body("{}")
                .post("/api/v1/tasks")
                .then()
                .statusCode(200);
    }

    @Test
    void whoever_is_no_browser_may_still_ask_a_service_what_it_offers() {
        given().options("/api/v1/tasks").then().statusCode(200).body("service", equalTo("assignment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "so-nn.example", "https://so-nn.example/", "https://*.example"})
    void what_is_no_origin_cannot_be_on_the_list(String origin) {
        assertThatThrownBy(() -> new CrossOrigin(() -> Optional.of(Set.of(origin))))
                .hasMessageContaining("NTM_CORS_ORIGINS");
    }

    private static io.restassured.response.Response asking(String origin, String method) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization, idempotency-key")
                .options("/api/v1/tasks");
    }
}
