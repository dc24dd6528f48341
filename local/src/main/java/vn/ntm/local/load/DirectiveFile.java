package vn.ntm.local.load;

import com.fasterxml.jackson.databind.JsonNode;

import vn.ntm.local.layout.Place;

/** A document that assigns work, issued by the account that the file names. */
record DirectiveFile(JsonNode content) {

    String load(Place place) {
        var assigner = content.path("assigner").asText();
        var api = Api.as(assigner, place.ports());
        var drafted = api.post("/api/v1/directives", content.path("directive"));
        var id = drafted.json().path("id").asText();
        api.postChange("/api/v1/directives/" + id + "/publish", drafted.etag());
        return "directive %s, published by %s".formatted(id, assigner);
    }
}
