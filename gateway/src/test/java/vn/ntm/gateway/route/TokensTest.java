package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.ntm.testkit.Refused;
import vn.ntm.testkit.Token;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensTest {

    @ParameterizedTest
    @EnumSource
    void a_false_token_goes_no_further_than_the_door(Token falseOne) {
        Refused.completely(
                given().header("Authorization", falseOne.header())
                        .get("/api/v1/reports/1")
                        .then()
                        .header("WWW-Authenticate", "Bearer"),
                401);
    }

    @Test
    void nor_does_the_body_that_came_with_it() {
        Refused.completely(
                given().header("Authorization", Token.EXPIRED.header())
                        .body(new byte[3_000_000])
                        .post("/api/v1/reports/1/attachments")
                        .then(),
                401);
    }

    @Test
    void a_good_one_passes_with_its_body() {
        given().header("Authorization", Token.of("ha-tinh.so-03", "reporter"))
                .body(new byte[3_000_000])
                .post("/api/v1/reports/1/attachments")
                .then()
                .statusCode(200)
                .body("length", equalTo(3_000_000));
    }

    @Test
    void whether_one_is_needed_the_service_says() {
        given().get("/api/v1/reports/1").then().statusCode(200).body("service", equalTo("reporting"));
    }
}
