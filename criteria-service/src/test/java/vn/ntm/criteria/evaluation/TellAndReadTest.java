package vn.ntm.criteria.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.Broker;
import vn.ntm.criteria.Household;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TellAndReadTest {

    private static final String SET = "/api/v1/criteria-sets/xa-ntm-2021-2025";

    private final String commune = "ha-tinh.xa-" + UUID.randomUUID();
    private final Household household;
    private final Broker broker;

    TellAndReadTest(Household household, Broker broker) {
        this.household = household;
        this.broker = broker;
    }

    @BeforeEach
    void there_is_a_commune() {
        household.organisation(commune, "commune", "ha-tinh");
    }

    @Test
    void others_are_told_once_and_again_only_when_it_has_changed() {
        evaluate("{\"indicator\":\"1.1\",\"value\":true}");
        var first = told(1);
        evaluate("{\"indicator\":\"1.1\",\"value\":true}");
        evaluate("{\"indicator\":\"1.1\",\"value\":false},{\"indicator\":\"13.4\",\"notApplicable\":true}");

        var both = told(2);
        assertThat(first.getFirst())
                .contains("\"unit\":\"" + commune + "\"", "\"period\":\"2024-A1\"", "\"met\":[]", "\"notMet\":[]");
        assertThat(both.getLast()).contains("\"notMet\":[\"1\"]", "\"set\":\"xa-ntm-2021-2025\"");
        assertThat(standing(both.getLast())).isEqualTo(standing(both.getFirst()));
    }

    @Test
    void one_evaluation_is_read_with_the_reasons_it_was_made_for() {
        var answer = evaluate(
                "{\"indicator\":\"4.2\",\"numerator\":970,\"denominator\":1000},{\"indicator\":\"19.2\",\"value\":true}");
        var id = answer.extract().<String>path("units[0].evaluation");

        var read = given(as("ha-tinh.vpdp"))
                .get("/api/v1/evaluations/" + id)
                .then()
                .statusCode(200);

        read.body("organisation", equalTo(commune))
                .body("version", equalTo(1))
                .body("region", equalTo("BTB"))
                .body("latest", equalTo(true))
                .body("criteria[3].indicators[1].reason", equalTo("97 < 98, Bắc Trung Bộ, 2024"))
                .body("criteria[3].indicators[1].reasonEn", equalTo("97 < 98, North Central, 2024"))
                .body("criteria[3].indicators[1].value", equalTo("970/1000"));
        assertThat(read.extract().<List<Object>>path("criteria"))
                .isEqualTo(answer.extract().<List<Object>>path("units[0].criteria"));
        given(as("lai-chau.vpdp")).get("/api/v1/evaluations/" + id).then().statusCode(404);
    }

    @Test
    void the_history_of_a_unit_is_read_newest_first_and_by_pages() {
        var ids = List.of(
                evaluate("{\"indicator\":\"1.1\",\"value\":true}").extract().<String>path("units[0].evaluation"),
                evaluate("{\"indicator\":\"1.1\",\"value\":false}").extract().<String>path("units[0].evaluation"),
                evaluate("{\"indicator\":\"1.2\",\"value\":false}").extract().<String>path("units[0].evaluation"));

        var first = history("&limit=2").body("items.id", equalTo(List.of(ids.get(2), ids.get(1))));
        history("&limit=2&cursor=" + first.extract().<String>path("nextCursor"))
                .body("items.id", equalTo(List.of(ids.getFirst())))
                .body("items[0].latest", equalTo(false));
        given(as("lai-chau.vpdp"))
                .get("/api/v1/evaluations/history?set=xa-ntm-2021-2025&unit=" + commune)
                .then()
                .statusCode(404);
        given(as("ha-tinh.vpdp"))
                .get("/api/v1/evaluations/history?set=xa-ntm-2021-2025")
                .then()
                .statusCode(400)
                .body("violations", hasSize(1));
    }

    private ValidatableResponse history(String page) {
        return given(as("ha-tinh.vpdp"))
                .get("/api/v1/evaluations/history?set=xa-ntm-2021-2025&unit=" + commune + page)
                .then()
                .statusCode(200);
    }

    private List<String> told(int number) {
        return await().until(() -> broker.told("UnitEvaluated", commune), found -> found.size() == number);
    }

    private static String standing(String payload) {
        return payload.replaceAll(".*\"standing\":\"([^\"]+)\".*", "$1");
    }

    private ValidatableResponse evaluate(String values) {
        return given(as("ha-tinh.vpdp"))
                .body("""
                        {"period":"2024-A1","units":[{"organisation":"%s","region":"BTB","values":[%s]}]}""".formatted(commune, values))
                .post(SET + "/evaluations")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String account) {
        return given().header("Authorization", TestCallers.as(account, "criteria-manager"))
                .contentType("application/json");
    }
}
