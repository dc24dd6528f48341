package vn.ntm.criteria.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.TestCallers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangeTest {

    @Test
    void what_goes_out_and_in_again_is_the_same_set() {
        var code = "xa-" + UUID.randomUUID();
        var out = manager()
                .get("/api/v1/criteria-sets/xa-ntm-2021-2025/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        manager()
                .body(out.replace("xa-ntm-2021-2025", code))
                .post("/api/v1/criteria-sets/import")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        manager()
                .header("If-Match", "*")
                .post("/api/v1/criteria-sets/" + code + "/versions/1/publish")
                .then()
                .statusCode(200);

        assertThat(manager().get("/api/v1/criteria-sets/" + code + "/export").asString())
                .isEqualTo(out.replace("xa-ntm-2021-2025", code));
    }

    private static RequestSpecification manager() {
        return given().header("Authorization", TestCallers.as("ha-tinh.vpdp", "criteria-manager"))
                .contentType("application/json");
    }
}
