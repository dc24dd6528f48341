package vn.ntm.reporting.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static vn.ntm.reporting.Province.as;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.reporting.Province;
import vn.ntm.testkit.WrittenBack;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HolidaysTest {

    @Inject
    Province province;

    @ParameterizedTest(name = "{0} is shipped, verified: {1}")
    @CsvSource({"2024, true", "2025, true", "2026, false", "2027, false"})
    void years_are_shipped_and_say_whether_anybody_has_compared_them(int year, boolean verified) {
        of(year).then()
                .statusCode(200)
                .body("verified", equalTo(verified))
                .body("closedDays", hasItems(year + "-01-01", year + "-04-30"));
    }

    @Test
    void swapped_days_are_shown_on_both_sides() {
        of(2025).then().body("closedDays", hasItem("2025-05-02")).body("workedDays", hasItem("2025-04-26"));
    }

    @Test
    void a_year_nobody_has_announced_is_empty() {
        of(2090).then().header("ETag", "\"0\"").body("verified", equalTo(false)).body("closedDays", empty());
    }

    @Test
    void an_administrator_says_a_year_anew_and_it_is_told() {
        var announced = put(2091, "\"0\"", """
                {"verified":true,"source":"Thông báo thử","holidays":[{"day":"2091-01-01","name":"Tết Dương lịch",
                 "nameEn":"New Year's Day"}],"swaps":[{"closed":"2091-01-02","worked":"2091-01-06"}]}""");

        announced.then().statusCode(200).body("workedDays", hasItem("2091-01-06"));
        put(2091, "\"0\"", "{\"verified\":true,\"source\":\"x\",\"holidays\":[],\"swaps\":[]}")
                .then()
                .statusCode(412);
        as("root", "admin")
                .body("{\"verified\":true,\"source\":\"x\",\"holidays\":[],\"swaps\":[]}")
                .put("/api/v1/holidays/2091")
                .then()
                .statusCode(428);
        org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(province.told("HolidaysSet"))
                .anySatisfy(fact -> assertThat(fact).contains("2091-01-01", "2091-01-02", "2091-01-06")));
    }

    @Test
    void a_year_that_was_read_can_be_sent_back() {
        WrittenBack.changesNothing(() -> as("root", "admin"), "/api/v1/holidays/2025");
    }

    @Test
    void shipped_years_were_told_too() {
        org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(province.told("HolidaysSet"))
                .anySatisfy(fact -> assertThat(fact).contains("\"year\":2024", "2024-04-29", "2024-05-04")));
    }

    @Test
    void all_that_contradicts_itself_is_said_at_once_and_nothing_is_kept() {
        put(2092, "\"0\"", """
                {"verified":false,"source":"Sai","holidays":[{"day":"2093-01-01","name":"Tết","nameEn":"New Year"},
                 {"day":"2092-09-02","name":"Quốc khánh","nameEn":"National Day"},
                 {"day":"2092-09-02","name":"Quốc khánh","nameEn":"National Day"}],
                 "swaps":[{"closed":"2092-01-05","worked":"2092-01-07"}]}""")
                .then()
                .statusCode(422)
                .body("code", equalTo("holidays-contradictory"))
                .body(
                        "violations.code",
                        containsInAnyOrder("not-in-year", "day-twice", "closed-anyway", "worked-anyway"));
        of(2092).then().body("source", equalTo(""));
    }

    @Test
    void only_an_administrator_may() {
        as("ai-do", "assigner")
                .header("If-Match", "\"0\"")
                .body("{\"verified\":true,\"source\":\"x\",\"holidays\":[],\"swaps\":[]}")
                .put("/api/v1/holidays/2094")
                .then()
                .statusCode(403);
        as("ai-do", "assigner").get("/api/v1/holidays/1999").then().statusCode(400);
    }

    private static Response of(int year) {
        return as("ai-do", "viewer").get("/api/v1/holidays/" + year);
    }

    private static Response put(int year, String etag, String body) {
        return as("root", "admin").header("If-Match", etag).body(body).put("/api/v1/holidays/" + year);
    }
}
