package vn.ntm.gateway.behind;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.gateway.Operators;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorstepTest {

    @Test
    void the_door_is_ready_though_a_service_is_away() {
        Operators.get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void what_stands_behind_is_reported_apart() {
        Operators.get("/q/health/group/behind")
                .then()
                .statusCode(503)
                .body("checks[0].data.assignment", equalTo("UP"))
                .body("checks[0].data.reporting", equalTo("UP"))
                .body("checks[0].data.criteria", equalTo("DOWN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/metrics",
                "/q/health/ready",
                "/Q/metrics",
                "/%71/metrics",
                "//q/metrics",
                "/./q/metrics",
                "/docs/../q/metrics",
                "/docs/%2e%2e/q/metrics",
                "/api/v1/../../q/health",
                "/q;x/metrics",
            })
    void none_of_it_is_told_at_the_door_however_it_is_asked(String address) throws Exception {
        var refused = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("\"code\":\"no-such-address\"");
    }

    @Test
    void the_first_page_says_where_things_are() {
        given().get("/").then().statusCode(200).contentType("text/html").body(containsString("/docs"));
    }

    @Test
    void metrics_do_not_count_every_address_apart() {
        given().get("/api/v1/tasks/0190a1").then().statusCode(200);

        Operators.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("uri=\"/api/v1\""))
                .body(org.hamcrest.Matchers.not(containsString("0190a1")));
    }
}
