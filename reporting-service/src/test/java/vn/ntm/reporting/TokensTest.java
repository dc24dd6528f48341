package vn.ntm.reporting;

import static io.restassured.RestAssured.given;

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
    void a_false_token_is_refused(Token falseOne) {
        Refused.completely(
                given().header("Authorization", falseOne.header())
                        .get("/api/v1/reporting-regimes")
                        .then(),
                401);
    }

    @Test
    void a_good_one_is_taken() {
        given().header("Authorization", Token.of("quan-tri", "admin", "viewer"))
                .get("/api/v1/reporting-regimes")
                .then()
                .statusCode(200);
    }

    @Test
    void who_lost_the_role_is_refused_though_the_token_is_good() {
        Refused.completely(
                given().header("Authorization", Token.of("quan-tri", "viewer"))
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/v1/report-requests")
                        .then(),
                403);
    }
}
