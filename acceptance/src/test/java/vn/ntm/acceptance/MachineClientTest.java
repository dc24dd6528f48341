package vn.ntm.acceptance;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.ntm.local.LocalStack;
import vn.ntm.local.layout.Part;

/** A machine client speaks for the body it is bound to, and changes its key while it works. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MachineClientTest {

    private static final String CLIENT = "ntm-integration";
    private static final String BODY = "ha-tinh.so-10";
    private static final String REGIME = "ha-tinh.nl5-2024.thang";

    private final LocalStack stack = June.province().stack();

    @BeforeEach
    void it_speaks_for_one_department() throws GeneralSecurityException {
        June.province().account("admin").change("/accounts/service-account-" + CLIENT, """
                {"organisation":"%s","roles":["integration"]}""".formatted(BODY));
        var key = MachineKey.fresh();
        published(List.of(key));
        var token = token(key);
        await().atMost(Duration.ofSeconds(60)).until(() -> owed(token, "ha-tinh.so-11")
                .extract()
                .path("items.size()")
                .equals(0));
    }

    @Test
    void a_key_is_changed_without_a_moment_in_which_the_client_is_refused() throws GeneralSecurityException {
        var old = MachineKey.fresh();
        var fresh = MachineKey.fresh();
        published(List.of(old));
        var inHand = token(old);
        owed(inHand, BODY).statusCode(200).body("items[0].reporter", equalTo(BODY));

        published(List.of(old, fresh));
        owed(token(old), BODY).statusCode(200);
        owed(token(fresh), BODY).statusCode(200);

        published(List.of(fresh));
        owed(token(fresh), BODY).statusCode(200);
        owed(inHand, BODY).statusCode(200);
        asked(old).then().statusCode(400).body("error", equalTo("invalid_client"));
    }

    @Test
    void it_sees_nothing_of_another_body_and_has_no_role_that_it_was_not_given() throws GeneralSecurityException {
        var key = MachineKey.fresh();
        published(List.of(key));
        var token = token(key);
        var another = June.province().body("so-11").obligation(REGIME, "2024-M06");

        owed(token, "ha-tinh.so-11").statusCode(200).body("items.size()", equalTo(0));
        with(token).get("/api/v1/obligations/" + another).then().statusCode(404);
        with(token)
                .body("""
                {"name":"Ban mới","kind":"department","parent":"%s"}""".formatted(BODY))
                .put("/api/v1/organisations/ha-tinh.ban-moi")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"));
    }

    private ValidatableResponse owed(String token, String body) {
        return with(token)
                .get("/api/v1/obligations?organisation=%s&regime=%s".formatted(body, REGIME))
                .then();
    }

    private RequestSpecification with(String token) {
        return given().baseUri(stack.gateway().toString())
                .contentType("application/json")
                .header("Authorization", "Bearer " + token);
    }

    private String token(MachineKey key) throws GeneralSecurityException {
        return asked(key).then().statusCode(200).extract().path("access_token");
    }

    private Response asked(MachineKey key) throws GeneralSecurityException {
        var realm = stack.url(Part.KEYCLOAK).resolve("/realms/ntm").toString();
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", CLIENT)
                .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .formParam("client_assertion", key.assertion(CLIENT, realm))
                .post(realm + "/protocol/openid-connect/token");
    }

    /** As an administrator of Keycloak does: the client signs with any of these from now on. */
    private void published(List<MachineKey> keys) {
        var clients = stack.url(Part.KEYCLOAK).resolve("/admin/realms/ntm/clients");
        Map<String, Object> client = administrator()
                .get(clients + "?clientId=" + CLIENT)
                .then()
                .statusCode(200)
                .extract()
                .path("[0]");
        var changed = new HashMap<>(client);
        changed.put("clientAuthenticatorType", "client-jwt");
        changed.put(
                "attributes",
                Map.of(
                        "use.jwks.string", "true",
                        "jwks.string", MachineKey.published(keys),
                        "token.endpoint.auth.signing.alg", "RS256"));
        administrator()
                .body(changed)
                .put(URI.create(clients + "/" + client.get("id")))
                .then()
                .statusCode(204);
    }

    private RequestSpecification administrator() {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + stack.keycloakAdministratorToken());
    }
}
