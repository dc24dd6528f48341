package vn.ntm.gateway.storage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.gateway.Backends;
import vn.ntm.gateway.Operators;
import vn.ntm.testkit.IdentityProvider;
import vn.ntm.testkit.Refused;
import vn.ntm.testkit.Token;

@QuarkusTest
@TestProfile(WithoutDatabaseTest.Away.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithoutDatabaseTest {

    public static class Away implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IdentityProvider.class), new TestResourceEntry(Backends.class));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    // Nothing ever listens on the port of "discard".
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:9/gateway",
                    "quarkus.datasource.username", "gateway",
                    "quarkus.datasource.password", "gateway",
                    "ntm.limits.writes", "2",
                    "ntm.limits.within", "1h");
        }
    }

    @Test
    void the_door_is_ready_and_passes_on() {
        Operators.get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("service", equalTo("assignment"))
                .header("RateLimit", containsString("\"reads\""));
    }

    @Test
    void a_session_is_neither_believed_nor_ended_and_a_token_works_on() {
        Refused.completely(
                        given().cookie("ntm-session", "A".repeat(43))
                                .get("/api/v1/tasks")
                                .then(),
                        503)
                .body("code", equalTo("sessions-away"))
                .header("Retry-After", "5")
                .header("Set-Cookie", nullValue());
        given().cookie("ntm-session", "A".repeat(43))
                .header("Authorization", Token.of("ha-tinh.so-03", "reporter"))
                .get("/api/v1/tasks")
                .then()
                .statusCode(200);
    }

    @Test
    void and_still_limits() {
        given().body("{}").post("/api/v1/tasks").then().statusCode(200);
        given().body("{}").post("/api/v1/tasks").then().statusCode(200);
        given().body("{}").post("/api/v1/tasks").then().statusCode(429);
    }
}
