package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.Refused;

@QuarkusTest
@TestProfile(ServiceThatHangsTest.Impatient.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceThatHangsTest {

    private static final int FAILURES = 3;

    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ntm.proxy.answer-within", "1s",
                    "ntm.proxy.failures", Integer.toString(FAILURES),
                    "ntm.proxy.pause", "5s");
        }
    }

    @Test
    void its_readers_are_told_without_asking_it_and_all_others_are_served_until_it_is_back() {
        read().then().statusCode(200);
        for (int time = 0; time < FAILURES; time++) {
            given().get("/api/v1/reports/slow").then().statusCode(504);
        }

        // It would have answered this, had it been asked.
        Refused.completely(read().then(), 503).header("Retry-After", "5").body("code", equalTo("service-away"));
        attach().then().statusCode(200);
        given().get("/api/v1/tasks").then().statusCode(200);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> read().then().statusCode(200));
        read().then().statusCode(200);
    }

    @Test
    void who_hands_something_in_is_told_so_too_when_that_is_what_hangs() {
        for (int time = 0; time < FAILURES; time++) {
            given().body("{}").post("/api/v1/reports/slow").then().statusCode(504);
        }

        Refused.completely(attach().then(), 503).body("code", equalTo("service-away"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> attach().then().statusCode(200));
    }

    @Test
    void what_it_answers_itself_is_no_failure() {
        for (int time = 0; time <= FAILURES; time++) {
            given().get("/api/v1/reports/fault").then().statusCode(500);
        }

        given().get("/api/v1/reports/1").then().statusCode(200);
    }

    private static Response read() {
        return given().get("/api/v1/reports/1");
    }

    private static Response attach() {
        return given().body(new byte[3_000_000]).post("/api/v1/reports/1/attachments");
    }
}
