package vn.ntm.criteria.evaluation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import jakarta.inject.Inject;

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
class EvaluateTest {

    private static final String SET = "/api/v1/criteria-sets/xa-ntm-2021-2025";

    private final String commune = "ha-tinh.xa-" + UUID.randomUUID();

    @Inject
    Household household;

    @Inject
    Broker broker;

    @BeforeEach
    void there_is_a_commune() {
        household.organisation(commune, "commune", "ha-tinh");
    }

    @Test
    void values_go_in_and_verdicts_come_out_with_their_reasons() {
        evaluate("""
                {"indicator":"4.1","value":true},{"indicator":"4.2","numerator":970,"denominator":1000},
                {"indicator":"xa-ntm-2021-2025.12.1","parts":{"male":72,"female":69}},
                {"indicator":"13.4","notApplicable":true},{"indicator":"15.1","parts":{"male":90}}""")
                .statusCode(200)
                .body("units[0].verdict", equalTo("NOT_MET"))
                .body("units[0].criteria[3].verdict", equalTo("NOT_MET"))
                .body("units[0].criteria[3].indicators[1].reason", equalTo("97 < 98, Bắc Trung Bộ, 2024"))
                .body("units[0].criteria[3].indicators[1].reasonEn", equalTo("97 < 98, North Central, 2024"))
                .body("units[0].criteria[3].indicators[1].distance", equalTo(1))
                .body("units[0].criteria[11].indicators[0].verdict", equalTo("NOT_MET"))
                .body("units[0].criteria[12].indicators[3].verdict", equalTo("NOT_APPLICABLE"))
                .body("units[0].criteria[14].verdict", equalTo("UNDECIDED"))
                .body("units[0].criteria[14].missing", hasSize(4))
                .body("units[0].criteria[1].missing", hasSize(4));
    }

    @Test
    void every_bad_value_is_told_and_nothing_is_stored() {
        given(manager())
                .body("""
                        {"period":"2024-A1","units":[
                          {"organisation":"%s","values":[
                            {"indicator":"4.2","value":1e400},{"indicator":"99.1","value":1},
                            {"indicator":"4.1","value":true},{"indicator":"4.1","value":false},
                            {"indicator":"3.1","value":"NaN"},{"indicator":"6.3","numerator":3}]},
                          {"organisation":"lai-chau","values":[]}]}""".formatted(commune))
                .post(SET + "/evaluations")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations", hasSize(6))
                .body(
                        "violations.code",
                        hasItems(
                                "number-out-of-range",
                                "no-such-indicator",
                                "repeated",
                                "not-a-value",
                                "numerator-and-denominator",
                                "no-such-organisation"));

        overview().body("items.findAll { it.organisation == '" + commune + "' }", hasSize(0));
    }

    @Test
    void what_cannot_be_true_is_refused_before_it_meets_a_threshold() {
        evaluate("""
                {"indicator":"15.4","value":150},{"indicator":"11","value":-1},
                {"indicator":"4.2","numerator":3,"denominator":2},{"indicator":"12.1","parts":{"male":170,"female":70,"zz":3}},
                {"indicator":"6.3","value":"85,5"}""")
                .statusCode(422)
                .body(
                        "violations.findAll { it.code == 'percentage-out-of-range' }.pointer",
                        containsInAnyOrder("/units/0/values/0", "/units/0/values/1", "/units/0/values/3/parts/male"))
                .body("violations.find { it.code == 'part-above-its-whole' }.pointer", equalTo("/units/0/values/2"))
                .body("violations.find { it.code == 'no-such-part' }.pointer", equalTo("/units/0/values/3/parts/zz"))
                .body("violations", hasSize(6));
    }

    @Test
    void a_value_said_in_two_ways_is_taken_only_where_they_agree() {
        evaluate("""
                {"indicator":"15.4","value":60,"numerator":1,"denominator":10},
                {"indicator":"4.2","value":90,"notApplicable":true},{"indicator":"12.1","value":90,"parts":{"male":90}}""")
                .statusCode(422)
                .body("violations.code", everyItem(equalTo("said-twice")))
                .body("violations", hasSize(3));

        evaluate("{\"indicator\":\"15.4\",\"value\":66.67,\"numerator\":2,\"denominator\":3}")
                .statusCode(200);
    }

    @Test
    void a_unit_is_judged_where_it_lies_and_for_the_year_of_its_period() {
        given(manager())
                .body("{\"region\":\"BTB\"}")
                .put("/api/v1/evaluations/places/" + commune)
                .then()
                .statusCode(204);
        var elsewhere = """
                {"period":"2024-A1","year":2022,"units":[{"organisation":"%s","region":"TN","values":[{"indicator":"9.2","value":75}]}]}""".formatted(commune);

        given(manager())
                .body(elsewhere)
                .post(SET + "/evaluations")
                .then()
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("lies-elsewhere", "not-the-year-of-the-period"));
        given(manager())
                .body(elsewhere.replace("\"year\":2022,", ""))
                .post(SET + "/evaluations?dryRun=true")
                .then()
                .statusCode(200)
                .body("stored", equalTo(false));
    }

    @Test
    void accepted_reports_are_evaluated_by_themselves_and_add_up() {
        given(manager())
                .body("{\"region\":\"BTB\"}")
                .put("/api/v1/evaluations/places/" + commune)
                .then()
                .statusCode(204);

        report("[{\"indicator\":\"xa-ntm-2021-2025.4.1\",\"organisation\":\"%s\",\"value\":1}]".formatted(commune));
        report(
                "[{\"indicator\":\"xa-ntm-2021-2025.4.2\",\"organisation\":\"%s\",\"value\":98.5},{\"indicator\":\"somewhere.else\",\"value\":1}]"
                        .formatted(commune));

        await().untilAsserted(() -> overview()
                .body("items.find { it.organisation == '" + commune + "' }.met", equalTo(1))
                .body("items.find { it.organisation == '" + commune + "' }.notMet", hasSize(0)));
    }

    private void report(String figures) {
        broker.report(
                UUID.randomUUID(), "ReportAccepted", """
                {"obligation":"%s","report":"%s","regime":"ha-tinh.nam","reporter":"ha-tinh","period":"2024-A1","version":1,
                 "acceptedBy":"ha-tinh","figures":%s}""".formatted(UUID.randomUUID(), UUID.randomUUID(), figures));
    }

    private ValidatableResponse evaluate(String values) {
        return given(manager())
                .body("""
                        {"period":"2024-A1","units":[{"organisation":"%s","region":"BTB","values":[%s]}]}""".formatted(commune, values))
                .post(SET + "/evaluations")
                .then();
    }

    private static ValidatableResponse overview() {
        return given(manager())
                .get("/api/v1/evaluations?set=xa-ntm-2021-2025&period=2024-A1&under=ha-tinh&limit=500")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification manager() {
        return given().header("Authorization", TestCallers.as("ha-tinh.vpdp", "criteria-manager"))
                .contentType("application/json");
    }
}
