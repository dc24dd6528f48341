package vn.ntm.gateway.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLException;
import java.time.Clock;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.testkit.Refused;
import vn.ntm.testkit.Token;

/** With sessions that stand in the database already. How they come to be: SignInByBrowserTest, with Keycloak. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserSessionsTest {

    private final AgroalDataSource database;
    private final SessionConfig config;
    private String token = "";
    private String cookie = "";

    BrowserSessionsTest(AgroalDataSource database, SessionConfig config) {
        this.database = database;
        this.config = config;
    }

    @BeforeEach
    void somebody_signed_in() throws SQLException {
        token = Token.of("ha-tinh.so-03", "reporter", "viewer");
        cookie = new KeptSessions(database, config, Clock.systemUTC())
                .begin(new Tokens(token.substring("Bearer ".length()), "refresh", "id-token"))
                .secret();
    }

    @Test
    void the_service_gets_the_token_and_no_cookie() {
        browser()
                .cookie("other", "1")
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo(token))
                .body("headers.cookie", nullValue())
                .header("Set-Cookie", nullValue());
    }

    @Test
    void no_cookie_of_anybody_reaches_a_service() {
        given().cookie("other", "1").get("/api/v1/tasks").then().body("headers.cookie", nullValue());
    }

    @Test
    void a_token_in_the_request_wins() {
        var mine = Token.of("ha-tinh.so-05", "reporter");

        browser()
                .header("Authorization", mine)
                .body("{}")
                .post("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo(mine));
    }

    @Test
    void also_when_it_is_false() {
        Refused.completely(
                browser()
                        .header("Authorization", Token.EXPIRED.header())
                        .get("/api/v1/tasks")
                        .then(),
                401);
    }

    @Test
    void a_large_body_passes_whole_behind_a_cookie() {
        browser()
                .header("Sec-Fetch-Site", "same-origin")
                .body(new byte[15_000_000])
                .put("/api/v1/obligations/1/report")
                .then()
                .statusCode(200)
                .body("length", equalTo(15_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void our_own_page_may_change_something(String method) {
        browser()
                .header("Sec-Fetch-Site", "same-origin")
                .body("{}")
                .request(method, "/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo(token));
    }

    @Test
    void in_a_browser_that_does_not_say_so_by_its_origin() {
        browser()
                .header("Origin", "http://localhost:" + RestAssured.port)
                .body("{}")
                .post("/api/v1/tasks")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            POST,   Sec-Fetch-Site, cross-site
            PUT,    Sec-Fetch-Site, cross-site
            PATCH,  Sec-Fetch-Site, same-site
            DELETE, Sec-Fetch-Site, none
            POST,   Origin,         https://elsewhere.example
            POST,   Origin,         http://localhost
            POST,   Origin,         null
            POST,   X-Nothing,      at all
            """)
    void another_page_may_not(String method, String header, String value) {
        Refused.completely(
                        browser()
                                .header(header, value)
                                .body(new byte[100_000])
                                .request(method, "/api/v1/tasks")
                                .then(),
                        403)
                .body("code", equalTo("cross-site"))
                .body("title", equalTo("Yêu cầu không đến từ trang của cổng này"));
    }

    @Test
    void what_the_origin_says_does_not_count_against_what_the_browser_says() {
        browser()
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "http://localhost:" + RestAssured.port)
                .body("{}")
                .post("/api/v1/tasks")
                .then()
                .statusCode(403);
    }

    @Test
    void it_is_told_in_english_to_those_who_ask() {
        browser()
                .header("Accept-Language", "en")
                .body("{}")
                .post("/api/v1/tasks")
                .then()
                .statusCode(403)
                .body("title", equalTo("The request does not come from a page of ours"));
    }

    @Test
    void a_read_is_no_matter_of_whose_page_it_is() {
        browser()
                .header("Sec-Fetch-Site", "cross-site")
                .get("/api/v1/tasks")
                .then()
                .statusCode(200);
    }

    @Test
    void a_cookie_of_no_session_is_refused_and_taken_back_and_nobody_is_sent_to_sign_in() {
        Refused.completely(
                        given().redirects()
                                .follow(false)
                                .cookie("ntm-session", "A".repeat(43))
                                .get("/api/v1/tasks")
                                .then(),
                        401)
                .body("code", equalTo("no-session"))
                .header("Location", nullValue())
                .header("Set-Cookie", allOf(startsWith("ntm-session=;"), containsString("Max-Age=0")));
    }

    @Test
    void without_cookie_and_token_the_service_decides() {
        given().redirects()
                .follow(false)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("headers.authorization", nullValue());
    }

    @Test
    void it_tells_who_is_signed_in() {
        browser()
                .get("/session")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("account", equalTo("ha-tinh.so-03"))
                .body("roles", contains("reporter", "viewer"))
                .body("signedInAt", notNullValue())
                .body("until", notNullValue());
    }

    @Test
    void and_when_nobody_is() {
        Refused.completely(given().get("/session").then(), 401).body("code", equalTo("no-session"));
    }

    @Test
    void who_signs_out_is_sent_to_do_so_at_the_identity_provider_too() {
        browser()
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .post("/session/sign-out")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        allOf(
                                containsString("/realms/ntm/sign-out?client_id=ntm-gateway"),
                                containsString("id_token_hint=id-token"),
                                containsString("post_logout_redirect_uri=http%3A%2F%2Flocalhost")))
                .header("Set-Cookie", allOf(startsWith("ntm-session=;"), containsString("Max-Age=0")));

        browser().get("/api/v1/tasks").then().statusCode(401);
        browser().get("/session").then().statusCode(401);
    }

    @Test
    void no_other_page_can_sign_somebody_out() {
        Refused.completely(
                browser()
                        .header("Sec-Fetch-Site", "cross-site")
                        .post("/session/sign-out")
                        .then(),
                403);

        browser().get("/session").then().statusCode(200);
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_identity_provider() {
        var answer = given().redirects().follow(false).get("/session/sign-in?back=/reports");

        answer.then()
                .statusCode(302)
                .header("Cache-Control", "no-store")
                .header(
                        "Location",
                        allOf(
                                containsString("/realms/ntm/sign-in?response_type=code&client_id=ntm-gateway"),
                                containsString("code_challenge_method=S256"),
                                containsString("&code_challenge="),
                                containsString("&state="),
                                containsString("&nonce="),
                                containsString("%2Fsession%2Fsigned-in")))
                .header("Set-Cookie", allOf(startsWith("q_auth_people_"), containsString("HTTPOnly")));
    }

    @Test
    void who_is_signed_in_already_goes_on() {
        browser()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/session/sign-in?back=/reports%3Fperiod%3D2024-M06")
                .then()
                .statusCode(302)
                .header("Location", "/reports?period=2024-M06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", ""})
    void but_never_to_another_host(String elsewhere) {
        Refused.completely(
                        browser()
                                .redirects()
                                .follow(false)
                                .queryParam("back", elsewhere)
                                .get("/session/sign-in")
                                .then(),
                        400)
                .body("code", equalTo("not-local"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=guessed&state=guessed", "?error=access_denied&state=guessed"})
    void nobody_comes_back_who_did_not_leave(String query) {
        Refused.completely(
                        given().redirects()
                                .follow(false)
                                .get("/session/signed-in" + query)
                                .then(),
                        400)
                .body("code", equalTo("sign-in-broken-off"));
    }

    @Test
    void nor_with_a_state_that_is_not_ours() {
        Refused.completely(
                given().redirects()
                        .follow(false)
                        .cookie("q_auth_people_guessed", "guessed|guessed")
                        .get("/session/signed-in?code=guessed&state=guessed")
                        .then(),
                400);
    }

    private RequestSpecification browser() {
        return given().cookie("ntm-session", cookie);
    }
}
