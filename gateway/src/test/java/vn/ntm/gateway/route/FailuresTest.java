package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FailuresTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            criteria-sets,  503, service-away,      criteria
            reports/slow,   504, service-too-slow,  reporting
            reports/broken, 502, service-broke-off, reporting
            """)
    void a_service_that_says_nothing_is_explained(String address, int status, String code, String service) {
        given().body("{}")
                .post("/api/v1/" + address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .header("Content-Language", "vi")
                .body("code", equalTo(code))
                .body("type", equalTo("/problems/" + code))
                .body("status", equalTo(status))
                .body("instance", equalTo("/api/v1/" + address))
                .body("detail", containsString(service))
                .body("violations", hasSize(0))
                .body("remedies[0].action", containsString("Idempotency-Key"));
    }

    @Test
    void in_english_for_those_who_ask() {
        given().header("Accept-Language", "fr, en-GB;q=0.8, vi;q=0.2")
                .get("/api/v1/criteria-sets")
                .then()
                .statusCode(503)
                .header("Content-Language", "en")
                .body("title", equalTo("Out of service for the moment"));
    }

    @Test
    void what_a_service_refuses_passes_untouched() {
        given().get("/api/v1/reports/refused")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(equalTo("{\"code\":\"report-incomplete\"}"));
    }

    @Test
    void half_an_answer_does_not_look_whole() {
        assertThatThrownBy(() -> given().get("/api/v1/reports/half").asString()).hasMessageContaining("chunk");
    }

    @Test
    void an_answer_without_content_passes() {
        given().get("/api/v1/reports/none").then().statusCode(204).header("Transfer-Encoding", equalTo(null));
        given().get("/api/v1/reports/unchanged").then().statusCode(304).header("ETag", "\"7\"");
    }
}
