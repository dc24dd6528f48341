package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.Authority;
import vn.ntm.testkit.Authority.Belongings;
import vn.ntm.testkit.Authority.Standing;
import vn.ntm.testkit.Calls;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorityTest {

    private static final String NAMED = """
            {"code": "$set", "name": "Bộ $fresh", "unitKind": "xa", "tier": "ntm", "legalBasis": "QĐ 1",
             "validFrom": "2024-01-01"}""";
    private static final String CONTENT = """
            {"criteria": [{"number": "1", "name": "Quy hoạch", "indicators": [
              {"number": "1.1", "name": "Có quy hoạch", "valueType": "BOOLEAN", "rule": {"isTrue": true}}]}]}""";
    private static final String FILE = "{\"set\": " + NAMED + ", \"content\": " + CONTENT + "}";
    private static final String VALUES = """
            {"period": "2024-A1", "units": [
              {"organisation": "$org", "region": "BTB", "values": [{"indicator": "4.1", "value": true}]}]}""";

    private static final Calls CALLS = new Calls()
            .of("PUT /criteria-sets/{code}", "/criteria-sets/$set", NAMED)
            .of("PUT /criteria-sets/{code}/versions/{number}", "/criteria-sets/$set/versions/1", CONTENT)
            .of("POST /criteria-sets/{code}/versions/{number}/publish", "/criteria-sets/$set/versions/1/publish")
            .of("POST /criteria-sets/import", "/criteria-sets/import", FILE)
            .of("POST /criteria-sets:import", "/criteria-sets:import", FILE)
            .of(
                    "PUT /criteria-sets/{set}/adaptations/{organisation}",
                    "/criteria-sets/xa-ntm-2021-2025/adaptations/$org",
                    """
                    {"legalBasis": "QĐ $fresh", "rules": [{"indicator": "2.1", "rule": {"atLeast": 100}}]}""")
            .of("POST /criteria-sets/{set}/evaluations", "/criteria-sets/xa-ntm-2021-2025/evaluations", VALUES)
            .of("GET /evaluations", "/evaluations?set=xa-ntm-2021-2025&period=2024-A1&under=$org")
            .of("GET /evaluations/history", "/evaluations/history?set=xa-ntm-2021-2025&unit=$org")
            .of("GET /evaluations/{id}", "/evaluations/$evaluation")
            .of("POST /evaluations/checks", "/evaluations/checks", """
                    {"set": "xa-ntm-2021-2025", "period": "2024-A1", "under": "$org", "average": 14.5}""")
            .of("PUT /evaluations/places/{organisation}", "/evaluations/places/$org", """
                    {"region": "BTB"}""")
            .list("GET /recognitions", "/recognitions?limit=500", "$dossier")
            .of("GET /recognitions/{id}", "/recognitions/$dossier")
            .of("GET /recognitions/{id}/prerequisites", "/recognitions/$dossier/prerequisites")
            .of("POST /recognitions", "/recognitions", """
                    {"code": "$fresh", "unit": "$org", "set": "xa-ntm-2021-2025", "year": 2024}""")
            .of("PUT /recognitions/{id}/evidence", "/recognitions/$dossier/evidence", "[]")
            .of("PUT /recognitions/{id}/survey", "/recognitions/$dossier/survey", "[]")
            .of("PUT /recognitions/{id}/declarations", "/recognitions/$dossier/declarations", "[]")
            .of("POST /recognitions/{id}/self-assess", "/recognitions/$dossier/self-assess", "{}")
            .of("POST /recognitions/{id}/examine", "/recognitions/$dossier/examine", "{}")
            .of("POST /recognitions/{id}/appraise", "/recognitions/$dossier/appraise", "{}")
            .of("POST /recognitions/{id}/vote", "/recognitions/$dossier/vote", """
                    {"members": 9, "present": 9, "inFavour": 9}""")
            .of("POST /recognitions/{id}/decide", "/recognitions/$dossier/decide", """
                    {"number": "12/QĐ", "decidedOn": "2024-06-10", "signedBy": "Chủ tịch"}""")
            .of("POST /recognitions/{id}/announce", "/recognitions/$dossier/announce", """
                    {"announcedOn": "2024-06-10"}""")
            .of("POST /recognitions/{id}/revoke", "/recognitions/$dossier/revoke", """
                    {"number": "13/QĐ", "revokedOn": "2024-06-11", "fallen": ["1"], "reason": "không giữ được"}""")
            .of("POST /recognitions/{id}/return", "/recognitions/$dossier/return", """
                    {"reason": "Bổ sung biên bản"}""")
            .of("POST /recognitions/{id}/acknowledge", "/recognitions/$dossier/acknowledge", """
                    {"code": "$fresh", "unit": "$org", "others": [], "number": "14/QĐ", "decidedOn": "2024-06-10",
                     "signedBy": "Chủ tịch"}""")
            .of("POST /recognitions/{id}/refuse", "/recognitions/$dossier/refuse", """
                    {"reason": "Chưa đủ điều kiện"}""");

    private final Authority documented = Authority.of("criteria-service");

    @Inject
    Household household;

    @Test
    void every_operation_stands_in_one_row_of_the_documentation() {
        documented.isComplete(CALLS);
    }

    @Test
    void every_role_may_do_what_is_written_and_nothing_else() {
        assertThat(documented.contradictions()).isEmpty();
    }

    @Test
    void every_body_may_do_it_with_its_own_and_what_is_below_and_nobody_elses() {
        var above = "tq-" + UUID.randomUUID();
        var codes = new EnumMap<Standing, String>(Map.of(
                Standing.ABOVE, above,
                Standing.OWN, above + ".xa",
                Standing.BELOW, above + ".xa.thon",
                Standing.ELSEWHERE, above + ".xa-khac"));
        household.organisation(above, "commune", null);
        household.organisation(codes.get(Standing.OWN), "commune", above);
        household.organisation(codes.get(Standing.BELOW), "commune", codes.get(Standing.OWN));
        household.organisation(codes.get(Standing.ELSEWHERE), "commune", above);
        var bodies = new EnumMap<Standing, Belongings>(Standing.class);
        codes.forEach((standing, code) -> {
            household.account(code, code);
            bodies.put(standing, new Belongings(code, things(code)));
        });

        assertThat(documented.contradictions(CALLS, bodies)).isEmpty();
    }

    @Test
    void what_is_the_countrys_is_kept_by_who_has_nobody_above() {
        household.organisation("tq-dinh", "country", null);
        household.organisation("tq-dinh.tinh", "province", "tq-dinh");
        household.account("tq-dinh", "tq-dinh");
        household.account("tq-dinh.tinh", "tq-dinh.tinh");
        var fresh = "quoc-gia-" + UUID.randomUUID();
        good(as("tq-dinh", "admin")
                .body(Calls.filled(NAMED, Map.of("set", fresh)))
                .post("/api/v1/criteria-sets"));

        as("tq-dinh.tinh", "admin")
                .body(CONTENT)
                .put("/api/v1/criteria-sets/" + fresh + "/versions/1")
                .then()
                .statusCode(403)
                .body("code", equalTo("set-of-another-body"));
        as("tq-dinh.tinh", "admin")
                .body("{\"source\": \"QĐ 318\"}")
                .post("/api/v1/criteria-sets/xa-ntm-2021-2025/versions/1/confirmations")
                .then()
                .statusCode(403);
        good(as("tq-dinh", "admin").body(CONTENT).put("/api/v1/criteria-sets/" + fresh + "/versions/1"));
    }

    @Test
    void a_draft_is_shown_to_those_who_may_write_it() {
        var set = drafted("ha-tinh.vpdp");

        as("ha-tinh.vpdp", "criteria-manager")
                .get("/api/v1/criteria-sets/" + set)
                .then()
                .statusCode(200);
        as("vpdp-trung-uong", "criteria-manager")
                .get("/api/v1/criteria-sets/" + set)
                .then()
                .statusCode(200);
        as("lai-chau.vpdp", "criteria-manager")
                .get("/api/v1/criteria-sets/" + set)
                .then()
                .statusCode(404);
        as("ha-tinh.vpdp", "viewer").get("/api/v1/criteria-sets/" + set).then().statusCode(404);
    }

    private static String drafted(String account) {
        var set = "bo-" + UUID.randomUUID();
        good(as(account, "criteria-manager")
                .body(Calls.filled(NAMED, Map.of("set", set)))
                .post("/api/v1/criteria-sets"));
        good(as(account, "criteria-manager").body(CONTENT).put("/api/v1/criteria-sets/" + set + "/versions/1"));
        return set;
    }

    private static Map<String, String> things(String org) {
        var things = new HashMap<>(Map.of("org", org, "set", drafted(org)));
        things.put(
                "evaluation",
                good(as(org, "criteria-manager")
                                .body(Calls.filled(VALUES, things))
                                .post("/api/v1/criteria-sets/xa-ntm-2021-2025/evaluations"))
                        .jsonPath()
                        .getString("units[0].evaluation"));
        things.put("dossier", dossier(org));
        return things;
    }

    private static String dossier(String unit) {
        return good(as(unit, "reporter")
                        .body("""
                                {"code": "hs-%s", "unit": "%s", "set": "xa-ntm-2021-2025", "year": 2024}""".formatted(UUID.randomUUID(), unit))
                        .post("/api/v1/recognitions"))
                .jsonPath()
                .getString("id");
    }

    private static RequestSpecification as(String account, String role) {
        return given().header("Authorization", TestCallers.as(account, role))
                .filter(new JustRead())
                .contentType("application/json");
    }

    private static Response good(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer;
    }
}
