package vn.ntm.local.identity;

import java.util.Map;

import vn.ntm.local.http.Http;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.layout.StackFailure;

/** Bearer tokens of the accounts; in the local stack a password is the account's name. */
public record Tokens(Ports ports) {

    // After a restart of its database, Keycloak notices each dead connection of its pool by one failed request.
    private static final int KEYCLOAK_CONNECTIONS = 10;

    public String of(String account) {
        return grant(
                "ntm",
                Map.of("grant_type", "password", "client_id", "ntm-cli", "username", account, "password", account));
    }

    public String ofKeycloakAdministrator(String password) {
        return grant(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        KeycloakAdministration.USER,
                        "password",
                        password));
    }

    private String grant(String realm, Map<String, String> fields) {
        var address = ports.url(Part.KEYCLOAK).resolve("/realms/" + realm + "/protocol/openid-connect/token");
        var answer = Http.postForm(address, fields);
        for (var tries = 1; answer.status() >= 500 && tries < KEYCLOAK_CONNECTIONS; tries++) {
            answer = Http.postForm(address, fields);
        }
        if (!answer.good()) {
            throw new StackFailure("No token for '%s': %s"
                    .formatted(
                            fields.get("username"),
                            answer.json().path("error_description").asText(answer.body())));
        }
        return answer.json().path("access_token").asText();
    }
}
