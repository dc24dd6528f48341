package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            organisation-kinds/tinh,             assignment
            organisations/ha-tinh?at=2024-06-24, assignment
            organisation-changes:preview,        assignment
            organisation-groups/cac-so-nganh,    assignment
            accounts/so-nn,                      assignment
            directives,                          assignment
            tasks?state=ASSIGNED,                assignment
            responsibilities,                    assignment
            targets/progress?year=2024,          assignment
            funding-plans/nguon-2024,            assignment
            scoreboard,                          assignment
            forms/mau-01,                        reporting
            reporting-regimes/bc-thang/calendar, reporting
            holidays/2024,                       reporting
            report-requests,                     reporting
            obligations/0190/report/submit,      reporting
            reports/0190/export?format=xlsx,     reporting
            outages,                             reporting
            consolidations/bc-thang/2024-M06,    reporting
            compliance,                          reporting
            notices,                             reporting
            notice-settings/ha-tinh.so-01,       reporting
            events?after=1,                      reporting
            webhooks/so-nn,                      reporting
            audit/verify,                        reporting
            receipts/ABC-123,                    reporting
            """)
    void an_address_reaches_the_service_that_owns_it(String address, String service) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + address)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo("/api/v1/" + address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void every_method_passes(String method) {
        given().body(method.equals("GET") ? "" : "{}")
                .request(method, "/api/v1/organisations/ha-tinh")
                .then()
                .statusCode(200)
                .body("method", equalTo(method));
    }

    @Test
    void head_passes_without_a_body() {
        given().head("/api/v1/tasks").then().statusCode(200).header("ETag", "\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations:import?mode=atomic&dryRun=true", "organisations:import"})
    void what_follows_a_colon_makes_no_difference(String address) {
        given().urlEncodingEnabled(false)
                .body("{}")
                .post("/api/v1/" + address)
                .then()
                .statusCode(200)
                .body("service", equalTo("assignment"))
                .body("uri", equalTo("/api/v1/" + address));
    }

    @Test
    void escaped_letters_stay_escaped() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/organisations?q=ho%C3%A0%20binh&under=a%2Fb")
                .then()
                .body("uri", equalTo("/api/v1/organisations?q=ho%C3%A0%20binh&under=a%2Fb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/v1/",
                "/api/v1/secrets",
                "/api/v2/tasks",
                "/nowhere",
                "/api/v1/reports/%2e%2e/%2e%2e/%2e%2e/q/openapi"
            })
    void an_unknown_address_is_refused_with_a_problem(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "vi")
                .body("code", equalTo("no-such-address"))
                .body("title", equalTo("Không tìm thấy"))
                .body("status", equalTo(404));
    }
}
