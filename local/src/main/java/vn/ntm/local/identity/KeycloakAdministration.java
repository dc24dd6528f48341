package vn.ntm.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.ntm.local.http.Http;
import vn.ntm.local.http.Json;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.layout.Secrets;
import vn.ntm.local.layout.StackFailure;

/** Sets the realm up and puts accounts into it, through Keycloak's own API. */
public record KeycloakAdministration(Ports ports, Secrets secrets) {

    public static final String USER = "keycloak-administrator";

    /** Leaves a realm alone that is there already. */
    public void createRealm() {
        if (Http.get(ports.issuer(), Map.of()).status() == 404) {
            send("", realm());
        }
    }

    /** One call for all; an account that is there is replaced, so its roles are those given here. */
    public void put(List<Account> accounts) {
        var users = accounts.stream().map(Account::asUser).toList();
        send("/ntm/partialImport", Map.of("ifResourceExists", "OVERWRITE", "users", users));
    }

    private void send(String path, Object body) {
        var token = new Tokens(ports).ofKeycloakAdministrator(secrets.of("keycloak-administrator"));
        var answer = Http.sendJson(
                "POST",
                ports.url(Part.KEYCLOAK).resolve("/admin/realms" + path),
                Map.of("Authorization", "Bearer " + token),
                Json.of(body));
        if (!answer.good()) {
            throw new StackFailure("Keycloak refused %s (%d): %s".formatted(path, answer.status(), answer.body()));
        }
    }

    private JsonNode realm() {
        try (var in = KeycloakAdministration.class.getResourceAsStream("/vn/ntm/local/identity/realm.json")) {
            if (in == null) {
                throw new StackFailure("realm.json is missing");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@ntm-integration@", secrets.of("ntm-integration"))
                    .replace("@ntm-gateway@", secrets.of("ntm-gateway"));
            return Json.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
