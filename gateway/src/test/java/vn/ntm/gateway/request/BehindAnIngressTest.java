package vn.ntm.gateway.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ingress ends TLS and is believed; it speaks from the loopback address. */
@QuarkusTest
@TestProfile(BehindAnIngressTest.Believed.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BehindAnIngressTest {

    public static class Believed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                    "ntm.limits.writes", "1",
                    "ntm.limits.within", "1h");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tasks", "/api/v1/criteria-sets", "/nowhere", "/docs/", "/"})
    void whoever_comes_by_https_shall_never_try_without_it(String path) {
        given().header("X-Forwarded-Proto", "https")
                .get(path)
                .then()
                .header("Strict-Transport-Security", "max-age=31536000");
        given().header("X-Forwarded-Proto", "http").get(path).then().header("Strict-Transport-Security", nullValue());
    }

    @Test
    void the_service_learns_who_really_called() {
        given().header("X-Forwarded-For", "203.0.113.7")
                .header("X-Forwarded-Proto", "https")
                .get("/api/v1/tasks")
                .then()
                .body("headers.x-forwarded-for", equalTo("203.0.113.7"))
                .body("headers.x-forwarded-proto", equalTo("https"));
    }

    @Test
    void callers_behind_it_do_not_share_a_budget() {
        write("203.0.113.8", 200);
        write("203.0.113.8", 429);
        write("203.0.113.9", 200);
    }

    @Test
    void no_cookie_leaves_without_encryption() {
        given().header("X-Forwarded-Proto", "https")
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .post("/session/sign-out")
                .then()
                .header("Set-Cookie", allOf(startsWith("__Host-ntm-session=;"), containsString("Secure")));
        given().header("X-Forwarded-Proto", "https")
                .redirects()
                .follow(false)
                .get("/session/sign-in")
                .then()
                .header("Location", containsString("redirect_uri=https%3A%2F%2F"))
                .header("Set-Cookie", containsString("Secure"));
    }

    private static void write(String from, int status) {
        given().header("X-Forwarded-For", from)
                .body("{}")
                .post("/api/v1/tasks")
                .then()
                .statusCode(status);
    }
}
