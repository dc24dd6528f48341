package vn.ntm.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;

/**
 * One operation, as the service's own OpenAPI document has it.
 *
 * @param definition what the document says of it
 * @param document the whole of it, for what is referred to
 */
public record Operation(String method, String path, JsonNode definition, JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All operations of the service under test, in the order of the document. */
    public static List<Operation> all() {
        var text = RestAssured.given().get("/q/openapi?format=json").asString();
        try {
            var document = new ObjectMapper().readTree(text);
            return document.get("paths").properties().stream()
                    .flatMap(path -> of(path.getKey(), path.getValue(), document))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Operation> of(String path, JsonNode methods, JsonNode document) {
        return methods.properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> new Operation(
                        method.getKey().toUpperCase(java.util.Locale.ROOT), path, method.getValue(), document));
    }

    /** As the tables of the documentation call it: {@code PUT /criteria-sets/{code}}. */
    public String name() {
        return method + " " + path.substring("/api/v1".length());
    }

    boolean hasBody() {
        return definition.has("requestBody");
    }

    JsonNode body() {
        return definition.path("requestBody").path("content");
    }

    Stream<JsonNode> parameters(String in) {
        return Stream.of(definition, document.path("paths").path(path))
                .flatMap(level -> level.path("parameters").valueStream())
                .filter(parameter -> parameter.path("in").asText().equals(in));
    }

    /** Files come in whatever form they are. */
    boolean offersFiles() {
        return definition.path("responses").valueStream().anyMatch(answer -> answer.path("content")
                .has("application/octet-stream"));
    }

    /** A stream of events has no end that a test could wait for. */
    boolean ends() {
        return definition.path("responses").valueStream().noneMatch(answer -> answer.path("content")
                .has("text/event-stream"));
    }
}
