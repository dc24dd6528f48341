package vn.ntm.contract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation, as an OpenAPI document has it.
 *
 * @param definition what the document says of it
 * @param document the whole of it, for what is referred to
 */
public record Operation(String method, String path, JsonNode definition, JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All operations of a document, in its order. */
    public static List<Operation> all(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> of(path.getKey(), path.getValue(), document))
                .toList();
    }

    private static Stream<Operation> of(String path, JsonNode methods, JsonNode document) {
        return methods.properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method ->
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), path, method.getValue(), document));
    }

    /** As the tables of the documentation call it: {@code PUT /criteria-sets/{code}}. */
    public String name() {
        return method + " " + path.replaceFirst("^/api/v1", "");
    }

    public boolean hasBody() {
        return definition.has("requestBody");
    }

    public JsonNode body() {
        return definition.path("requestBody").path("content");
    }

    /** JSON, if it takes that, else what it names first. */
    public String kindOfBody() {
        return body().has("application/json")
                ? "application/json"
                : body().fieldNames().next();
    }

    /** What a JSON body must be, or nothing. */
    public JsonNode jsonSchema() {
        return resolved(body().path("application/json").path("schema"));
    }

    public JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document.at(schema.get("$ref").asText().substring(1)))
                : schema;
    }

    /** With values in its path that can be read, whether they name something or not. */
    public String address() {
        var address = path;
        for (var parameter : parameters("path").toList()) {
            address = address.replace("{" + parameter.path("name").asText() + "}", readable(parameter.path("schema")));
        }
        return address;
    }

    private String readable(JsonNode said) {
        var schema = resolved(said);
        if (schema.path("type").asText().equals("integer")) {
            return Integer.toString(Math.max(1, schema.path("minimum").asInt()));
        }
        return said.path("$ref").asText().endsWith("Period")
                ? "2024-M06"
                : schema.path("format").asText().equals("uuid")
                        ? "00000000-0000-7000-8000-000000000000"
                        : schema.path("pattern").asText().contains("{64}") ? "0".repeat(64) : "khong-co";
    }

    public Stream<JsonNode> parameters(String in) {
        return Stream.of(definition, document.path("paths").path(path))
                .flatMap(level -> level.path("parameters").valueStream())
                .filter(parameter -> parameter.path("in").asText().equals(in));
    }

    /** Whether it is for everybody, signed in or not. */
    public boolean isOpen() {
        return definition.path("security").isEmpty();
    }

    /** Where it stands in the document. */
    public String pointer() {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
    }

    /** Where one of its parameters stands. */
    public String pointerTo(JsonNode parameter) {
        var own = definition.path("parameters");
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).equals(parameter)) {
                return pointer() + "/parameters/" + i;
            }
        }
        throw new IllegalArgumentException("No parameter of its own: " + parameter);
    }

    public boolean takesRevision() {
        return parameters("header")
                .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"));
    }

    /** Files come in whatever form they are. */
    public boolean offersFiles() {
        return definition.path("responses").valueStream().anyMatch(answer -> answer.path("content")
                .has("application/octet-stream"));
    }

    /** A stream of events has no end that a test could wait for. */
    public boolean ends() {
        return definition.path("responses").valueStream().noneMatch(answer -> answer.path("content")
                .has("text/event-stream"));
    }
}
