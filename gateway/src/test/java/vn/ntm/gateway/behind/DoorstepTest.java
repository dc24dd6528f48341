package vn.ntm.gateway.behind;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorstepTest {

    @Test
    void the_door_is_ready_though_a_service_is_away() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void what_stands_behind_is_reported_apart() {
        given().get("/q/health/group/behind")
                .then()
                .statusCode(503)
                .body("checks[0].data.assignment", equalTo("UP"))
                .body("checks[0].data.reporting", equalTo("UP"))
                .body("checks[0].data.criteria", equalTo("DOWN"));
    }

    @Test
    void the_first_page_says_where_things_are() {
        given().get("/").then().statusCode(200).contentType("text/html").body(containsString("/docs"));
    }

    @Test
    void metrics_do_not_count_every_address_apart() {
        given().get("/api/v1/tasks/0190a1").then().statusCode(200);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("uri=\"/api/v1\""))
                .body(org.hamcrest.Matchers.not(containsString("0190a1")));
    }
}
