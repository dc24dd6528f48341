package vn.ntm.acceptance;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.time.Duration;

import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.ntm.local.layout.Part;

/** Nobody can sign in; who has a token works on. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInAwayTest {

    @Test
    void while_keycloak_is_away_a_token_in_hand_is_good_and_a_fresh_replica_asks_for_patience() {
        var stack = June.province().stack();
        var token = stack.token("ha-tinh.so-09");
        stack.kill(Part.KEYCLOAK);

        owed(stack.gateway(), token).then().statusCode(200);
        owed(stack.url(Part.REPORTING), token).then().statusCode(200);

        stack.restart(Part.REPORTING); // it has no keys yet
        owed(stack.gateway(), token)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("sign-in-away"));

        stack.start(Part.KEYCLOAK);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> owed(stack.gateway(), token).statusCode() == 200);
    }

    private static Response owed(URI door, String token) {
        return given().baseUri(door.toString())
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/obligations?limit=1");
    }
}
