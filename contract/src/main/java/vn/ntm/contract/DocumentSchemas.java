package vn.ntm.contract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The schemas in a document, each by the pointer to where it stands. */
public final class DocumentSchemas {

    /** Under which they refer to one another; nothing is fetched from there. */
    private static final String ADDRESS = "https://ntm.example/document";

    /** A number is what was written, not the nearest that a processor has. */
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private DocumentSchemas(JsonNode document, SpecificationVersion version) {
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(
                version, builder -> builder.schemas(Map.of(ADDRESS, document.toString())));
    }

    /** OpenAPI 3.1 has those of JSON Schema, draft 2020-12. */
    public static DocumentSchemas ofOpenApi(JsonNode document) {
        return new DocumentSchemas(document, SpecificationVersion.DRAFT_2020_12);
    }

    /** AsyncAPI 3 has those of JSON Schema, draft 7, where nothing else is said. */
    public static DocumentSchemas ofAsyncApi(JsonNode document) {
        return new DocumentSchemas(document, SpecificationVersion.DRAFT_7);
    }

    /** In which a text of JSON is otherwise than the schema says; empty if in nothing. */
    public List<String> contradictions(String pointer, String json) {
        try {
            return contradictions(pointer, EXACT.readTree(json));
        } catch (JsonProcessingException e) {
            return List.of("is no JSON: " + e.getOriginalMessage());
        }
    }

    public List<String> contradictions(String pointer, JsonNode json) {
        return schemas.computeIfAbsent(referred(pointer), this::schema).validate(json).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }

    /** Where a thousand answers refer to one schema, it is made once. */
    private String referred(String pointer) {
        var reference = document.at(pointer).path("$ref").asText();
        return reference.startsWith("#/") ? referred(reference.substring(1)) : pointer;
    }

    private Schema schema(String pointer) {
        return registry.getSchema(
                SchemaLocation.of(ADDRESS + "#" + pointer.replace("{", "%7B").replace("}", "%7D")));
    }
}
