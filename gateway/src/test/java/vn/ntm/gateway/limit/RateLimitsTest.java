package vn.ntm.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.Refused;
import vn.ntm.testkit.Token;

@QuarkusTest
@TestProfile(RateLimitsTest.Few.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RateLimitsTest {

    public static class Few implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ntm.limits.reads", "4", "ntm.limits.writes", "2", "ntm.limits.within", "1h");
        }
    }

    @Test
    void every_answer_states_the_limits_and_what_is_left() {
        read("a1")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"reads\";q=4;w=3600, \"writes\";q=2;w=3600")
                .header("RateLimit", matchesPattern("\"reads\";r=3;t=(899|900)"));
        write("a1").then().statusCode(200).header("RateLimit", matchesPattern("\"writes\";r=1;t=(1799|1800)"));
    }

    @Test
    void an_answer_of_a_service_that_is_away_too() {
        given().header("Authorization", Token.of("a2"))
                .get("/api/v1/criteria-sets")
                .then()
                .statusCode(503)
                .header("RateLimit", containsString("r=3"));
    }

    @Test
    void whoever_asks_for_more_is_told_when_to_come_back() {
        read("a3", 4);

        Refused.completely(read("a3").then(), 429)
                .header("RateLimit", matchesPattern("\"reads\";r=0;t=3600"))
                .header("Content-Language", "vi")
                .body("code", equalTo("too-many-requests"))
                .body("title", equalTo("Quá nhiều yêu cầu"))
                .body("remedies[0].action", containsString("Retry-After"));
        assertThat(Integer.parseInt(read("a3").header("Retry-After"))).isBetween(890, 900);
    }

    @Test
    void in_english_for_those_who_ask() {
        read("a4", 4);

        given().header("Authorization", Token.of("a4"))
                .header("Accept-Language", "en")
                .get("/api/v1/tasks")
                .then()
                .statusCode(429)
                .body("title", equalTo("Too many requests"));
    }

    @Test
    void who_has_read_too_much_can_still_submit() {
        read("a5", 5);

        write("a5").then().statusCode(200);
    }

    @Test
    void one_account_does_not_use_up_the_budget_of_another_at_the_same_address() {
        read("a6", 5);

        read("service-account-ntm-integration").then().statusCode(200);
        given().get("/api/v1/tasks").then().statusCode(200);
    }

    @Test
    void a_refused_body_goes_no_further_than_the_door() {
        write("a7");
        write("a7");

        Refused.completely(
                given().header("Authorization", Token.of("a7"))
                        .body(new byte[3_000_000])
                        .post("/api/v1/reports/1/attachments")
                        .then(),
                429);
    }

    @Test
    void a_false_token_takes_nothing_from_whoever_it_names() {
        for (int time = 0; time < 5; time++) {
            given().header("Authorization", Token.EXPIRED.header())
                    .get("/api/v1/tasks")
                    .then()
                    .statusCode(401);
        }

        read("quan-tri").then().statusCode(200).header("RateLimit", containsString("r=3"));
    }

    @Test
    void whoever_has_not_signed_in_counts_by_address_there_too() {
        signOut().then().statusCode(303).header("RateLimit", containsString("\"writes\";r=1"));
        signOut().then().statusCode(303);

        Refused.completely(signOut().then(), 429).body("code", equalTo("too-many-requests"));
    }

    private static Response signOut() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/session/sign-out");
    }

    private static void read(String account, int times) {
        for (int time = 0; time < times; time++) {
            read(account);
        }
    }

    private static Response read(String account) {
        return given().header("Authorization", Token.of(account)).get("/api/v1/tasks");
    }

    private static Response write(String account) {
        return given().header("Authorization", Token.of(account)).body("{}").post("/api/v1/tasks");
    }
}
