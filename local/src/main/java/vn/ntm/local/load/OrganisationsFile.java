package vn.ntm.local.load;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.ntm.local.layout.Place;

/** Kinds of organisation, the organisations themselves, and named groups of them. */
record OrganisationsFile(JsonNode content) {

    String load(Place place) {
        var api = Api.as("admin", place.ports());
        content.path("kinds").forEach(kind -> api.put("/api/v1/organisation-kinds/" + code(kind), kind));
        var organisations = content.path("organisations");
        if (!organisations.isEmpty()) {
            api.post("/api/v1/organisations:import", Map.of("organisations", organisations));
        }
        content.path("groups").forEach(group -> api.put("/api/v1/organisation-groups/" + code(group), group));
        return "%d kinds, %d organisations, %d groups"
                .formatted(
                        content.path("kinds").size(),
                        organisations.size(),
                        content.path("groups").size());
    }

    private static String code(JsonNode node) {
        return node.path("code").asText();
    }
}
