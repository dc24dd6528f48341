package vn.ntm.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;

import vn.ntm.contract.Operation;

/** The operations of the service under test, as its own OpenAPI document has them. */
final class Operations {

    private Operations() {}

    static List<Operation> all() {
        return Operation.all(document());
    }

    /** As the service hands it out, which is as it is committed ({@link PublishedApi}). */
    static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(RestAssured.given().get("/q/openapi?format=json").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
