package vn.ntm.criteria.adaptation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.Household;
import vn.ntm.testkit.TestCallers;
import vn.ntm.testkit.WrittenBack;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdaptSetTest {

    private final String province = "tinh-" + UUID.randomUUID();
    private final String commune = province + ".xa";

    @Inject
    Household household;

    @BeforeEach
    void there_is_a_province_with_a_commune() {
        household.organisation(province, "province", "viet-nam");
        household.organisation(commune, "commune", province);
        household.account(province + ".vpdp", province);
    }

    @Test
    void filled_raised_and_added_it_counts_for_the_units_below_and_they_are_judged_anew() {
        evaluate("{\"indicator\":\"2.1\",\"value\":95},{\"indicator\":\"3.1\",\"value\":85}")
                .body("units[0].of", equalTo(19))
                .body("units[0].criteria[1].indicators[0].verdict", equalTo("UNDECIDED"))
                .body("units[0].criteria[2].indicators[0].verdict", equalTo("MET"));

        adapt("""
                {"legalBasis":"Quyết định số 36/2022/QĐ-UBND","rules":[
                  {"indicator":"2.1","rule":{"atLeast":100}},{"indicator":"3.1","rule":{"atLeast":90}}],
                 "criteria":[{"number":"20","name":"Khu dân cư kiểu mẫu","indicators":[
                   {"number":"20","name":"Có khu dân cư kiểu mẫu","valueType":"BOOLEAN"}]}]}""", null).statusCode(201).header("ETag", "\"1\"");

        given(manager())
                .get("/api/v1/evaluations?set=xa-ntm-2021-2025&period=2024-A1")
                .then()
                .statusCode(200)
                .body("units", equalTo(1))
                .body("items[0].of", equalTo(20))
                .body("items[0].notMet", contains("2", "3"))
                .body("items[0].undecided", hasItem("20"));
    }

    @Test
    void an_adaptation_that_was_read_can_be_sent_back() {
        adapt("""
                {"legalBasis":"Quyết định số 36/2022/QĐ-UBND","validFrom":"2023-01-01","rules":[
                  {"indicator":"2.1","rule":{"atLeast":100}}]}""", null).statusCode(201);

        WrittenBack.changesNothing(
                () -> given(manager()), "/api/v1/criteria-sets/xa-ntm-2021-2025/adaptations/" + province);
    }

    @Test
    void lowering_is_refused_with_every_indicator_that_offends() {
        adapt("""
                {"legalBasis":"Quyết định","rules":[
                  {"indicator":"3.1","rule":{"atLeast":79}},{"indicator":"4.2","rule":{"atLeast":98}},
                  {"indicator":"11","rule":{"atMost":5}},{"indicator":"9.1","rule":{"atMost":3}},
                  {"indicator":"77","rule":{"atLeast":1}}],
                 "criteria":[{"number":"19","name":"Quốc phòng","indicators":[]}]}""", null)
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "violations.findAll { it.code == 'lowers-the-standard' }.value",
                        contains("3.1", "4.2", "11", "9.1"))
                .body("violations.code", hasItem("no-such-indicator"))
                .body("violations.code", hasItem("repeated"));

        given(manager())
                .get("/api/v1/criteria-sets/xa-ntm-2021-2025/adaptations/" + province)
                .then()
                .statusCode(404);
    }

    @Test
    void what_nobody_can_reach_is_no_raise() {
        adapt("""
                {"legalBasis":"Quyết định","rules":[{"indicator":"15.4","rule":{"atLeast":150}}]}""", null)
                .statusCode(422)
                .body("violations.code", contains("threshold-out-of-range"))
                .body("violations[0].pointer", equalTo("/rules/0/rule"));
    }

    @Test
    void a_raise_is_compared_region_by_region_for_those_that_the_province_lies_in() {
        var one = "{\"legalBasis\":\"Quyết định\",\"rules\":[{\"indicator\":\"9.2\",\"rule\":{\"atLeast\":%s}}]}";

        adapt(one.formatted("85"), null)
                .statusCode(422)
                .body("violations.code", contains("lowers-the-standard"))
                .body("violations[0].message", containsString("Đồng bằng sông Hồng, Đông Nam Bộ"))
                .body("violations[0].message", containsString("Chưa biết tỉnh thuộc vùng nào"));
        household.lies(province, "TDMNPB");
        adapt(one.formatted("74"), null)
                .statusCode(422)
                .body("violations[0].message", endsWith("ở: Trung du miền núi phía Bắc."));
        adapt(one.formatted("85"), null).statusCode(201);
        adapt(one.formatted("{\"byRegion\":{\"TDMNPB\":86}}"), "\"1\"").statusCode(200);
        adapt(one.formatted("{\"byYear\":{\"2025\":74}}"), "\"2\"").statusCode(422);

        // Specially difficult communes of other regions are held to the same column.
        judged("TDMNPB", 85).body("units[0].criteria[8].indicators[1].verdict", equalTo("NOT_MET"));
        judged("TDMNPB", 86).body("units[0].criteria[8].indicators[1].verdict", equalTo("MET"));
        judged("DBSH", 89).body("units[0].criteria[8].indicators[1].verdict", equalTo("NOT_MET"));
        judged("DBSH", 90).body("units[0].criteria[8].indicators[1].verdict", equalTo("MET"));
    }

    @Test
    void a_body_of_which_nothing_is_said_lies_where_the_body_above_it_does() {
        var other = province + "-tren";
        household.organisation(other, "province", "viet-nam");
        household.lies(other, "TN");
        household.organisation(province, "province", other);

        adapt("""
                {"legalBasis":"Quyết định","rules":[{"indicator":"9.2","rule":{"atLeast":76}}]}""", null).statusCode(201);
    }

    @Test
    void a_change_names_what_was_read_and_another_province_is_none_of_ours() {
        var terms = "{\"legalBasis\":\"Quyết định\",\"rules\":[{\"indicator\":\"2.1\",\"rule\":{\"atLeast\":%d}}]}";
        adapt(terms.formatted(90), null).statusCode(201);

        adapt(terms.formatted(90), null).statusCode(200);
        adapt(terms.formatted(95), null).statusCode(428);
        adapt(terms.formatted(95), "\"1\"").statusCode(200).header("ETag", "\"2\"");
        given(manager())
                .body(terms.formatted(95))
                .put("/api/v1/criteria-sets/xa-ntm-2021-2025/adaptations/ha-tinh")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse adapt(String terms, @org.jspecify.annotations.Nullable String etag) {
        var request = given(manager()).body(terms);
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/api/v1/criteria-sets/xa-ntm-2021-2025/adaptations/" + province)
                .then();
    }

    private ValidatableResponse judged(String region, int value) {
        return given(manager())
                .body("""
                        {"period":"2024-A1","units":[{"organisation":"%s","region":"%s","values":[
                          {"indicator":"9.2","value":%d}]}]}""".formatted(commune, region, value))
                .post("/api/v1/criteria-sets/xa-ntm-2021-2025/evaluations?dryRun=true")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse evaluate(String values) {
        return given(manager())
                .body("""
                        {"period":"2024-A1","units":[{"organisation":"%s","region":"BTB","values":[%s]}]}""".formatted(commune, values))
                .post("/api/v1/criteria-sets/xa-ntm-2021-2025/evaluations")
                .then()
                .statusCode(200);
    }

    private RequestSpecification manager() {
        return given().header("Authorization", TestCallers.as(province + ".vpdp", "criteria-manager"))
                .contentType("application/json");
    }
}
