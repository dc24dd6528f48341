package vn.ntm.criteria.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.Household;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.TestCallers;

/** Hợp Thịnh commune and its model hamlets: "04/07 tiêu chí". */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HamletSetTest {

    private final String commune = "hop-thinh-" + UUID.randomUUID();
    private final String hamletSet = "thon-kieu-mau-" + UUID.randomUUID();
    private final String communeSet = "xa-ktm-" + UUID.randomUUID();
    private final String tier = "kieu-mau-" + UUID.randomUUID();

    @Inject
    Household household;

    @BeforeEach
    void there_is_a_commune_with_three_hamlets() {
        household.organisation(commune, "commune", "viet-nam");
        household.account(commune + ".ubnd", commune);
        IntStream.rangeClosed(1, 3).forEach(i -> household.organisation(commune + ".thon-" + i, "hamlet", commune));
    }

    @Test
    void a_communes_own_set_judges_its_hamlets_and_feeds_its_own_indicator() {
        define(hamletSet, "hamlet", tier, hamletCriteria());
        define(communeSet, "commune", "pilot", """
                {"number":"1","name":"Thôn kiểu mẫu","indicators":[
                  {"number":"1","name":"Tỷ lệ thôn kiểu mẫu","unit":"%% thôn","valueType":"PERCENT","rule":{"atLeast":50},
                   "shareOf":{"unitKind":"hamlet","tier":"%s"}}]}""".formatted(tier));

        evaluate(1, 4)
                .body("units[0].met", equalTo(4))
                .body("units[0].of", equalTo(7))
                .body(
                        "units[0].summaryEn",
                        equalTo("4 of 7 met; not met yet: Tiêu chí 5 (5), Tiêu chí 6 (6), Tiêu chí 7 (7)"))
                .body("units[0].verdict", equalTo("UNDECIDED"));
        plan().body("items[0].notMet", contains("1"));
        evaluate(2, 7).body("units[0].verdict", equalTo("MET"));
        plan().body("items[0].notMet", contains("1"));
        evaluate(3, 7).body("units[0].verdict", equalTo("MET"));

        plan().body("units", equalTo(1)).body("meeting", equalTo(1)).body("items[0].organisation", equalTo(commune));
    }

    private ValidatableResponse evaluate(int hamlet, int met) {
        var values = IntStream.rangeClosed(1, met)
                .mapToObj(i -> "{\"indicator\":\"%d\",\"value\":true}".formatted(i))
                .collect(Collectors.joining(","));
        return as().body("""
                        {"period":"2024-A1","units":[{"organisation":"%s.thon-%d","values":[%s]}]}""".formatted(commune, hamlet, values))
                .post("/api/v1/criteria-sets/" + hamletSet + "/evaluations")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse plan() {
        return as().get("/api/v1/evaluations?period=2024-A1&set=" + communeSet)
                .then()
                .statusCode(200);
    }

    private void define(String code, String kind, String tier, String criteria) {
        as().body("""
                        {"code":"%s","name":"Bộ tiêu chí","unitKind":"%s","tier":"%s","legalBasis":"Nghị quyết của xã",
                         "validFrom":"2024-01-01"}""".formatted(code, kind, tier))
                .post("/api/v1/criteria-sets")
                .then()
                .statusCode(201)
                .body("owner", equalTo(commune));
        as().body("{\"criteria\":[%s]}".formatted(criteria))
                .put("/api/v1/criteria-sets/" + code + "/versions/1")
                .then()
                .statusCode(201);
        as().filter(new JustRead())
                .post("/api/v1/criteria-sets/" + code + "/versions/1/publish")
                .then()
                .statusCode(200);
    }

    private static String hamletCriteria() {
        return IntStream.rangeClosed(1, 7).mapToObj(i -> """
                        {"number":"%1$d","name":"Tiêu chí %1$d","indicators":[
                          {"number":"%1$d","name":"Tiêu chí %1$d","valueType":"BOOLEAN","rule":{"isTrue":true}}]}""".formatted(i)).collect(Collectors.joining(","));
    }

    private RequestSpecification as() {
        return given().header("Authorization", TestCallers.as(commune + ".ubnd", "criteria-manager"))
                .contentType("application/json");
    }
}
