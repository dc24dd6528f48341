package vn.ntm.local.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import vn.ntm.local.identity.Account;
import vn.ntm.local.identity.KeycloakAdministration;
import vn.ntm.local.layout.Place;

/** Accounts: who may sign in is Keycloak's to know, for whom they speak is assignment-service's. */
record AccountsFile(JsonNode content) {

    String load(Place place) {
        var accounts = content.path("accounts");
        new KeycloakAdministration(place.ports(), place.secrets())
                .put(stream(accounts)
                        .filter(AccountsFile::isPerson)
                        .map(AccountsFile::account)
                        .toList());
        var api = Api.as("admin", place.ports());
        accounts.forEach(account -> api.put(
                "/api/v1/accounts/" + account.path("name").asText(),
                Map.of("organisation", account.path("organisation"), "roles", account.path("roles"))));
        return accounts.size() + " accounts";
    }

    // A machine's account belongs to its client, and would lose it if it were written anew.
    private static boolean isPerson(JsonNode node) {
        return !node.path("machine").asBoolean();
    }

    private static Account account(JsonNode node) {
        List<String> roles = stream(node.path("roles")).map(JsonNode::asText).toList();
        return new Account(node.path("name").asText(), roles);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
