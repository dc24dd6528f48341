package vn.ntm.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import vn.ntm.contract.DocumentSchemas;

/** The AsyncAPI document as the gateway publishes it, against which messages are held. */
public final class PublishedEvents {

    private static final Path DOCUMENT = Path.of("../gateway/src/main/resources/asyncapi.yaml");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final DocumentSchemas schemas;

    private PublishedEvents(JsonNode document) {
        this.document = document;
        this.schemas = DocumentSchemas.ofAsyncApi(document);
    }

    public static PublishedEvents asCommitted() {
        try {
            return new PublishedEvents(new YAMLMapper()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .readTree(DOCUMENT.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands there: {@code /channels/reporting}. */
    public JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** What stands there, with all that it refers to in its place. A schema that may be null has {@code nullable}. */
    public ObjectNode resolved(String pointer) {
        return resolved(document.at(pointer));
    }

    /** As {@link #resolved(String)}. */
    public ObjectNode resolved(JsonNode schema) {
        var whole = JsonNodeFactory.instance.objectNode();
        if (schema.has("$ref")) {
            merge(whole, resolved(schema.get("$ref").asText().substring(1)));
        }
        schema.path("allOf").forEach(part -> merge(whole, resolved(part)));
        for (var one : schema.path("oneOf")) {
            if (one.path("type").asText().equals("null")) {
                whole.put("nullable", true);
            } else {
                merge(whole, resolved(one));
            }
        }
        schema.path("type").forEach(type -> {
            if (type.asText().equals("null")) {
                whole.put("nullable", true);
            } else {
                whole.set("type", type);
            }
        });
        var own = ((ObjectNode) schema).deepCopy();
        own.remove(List.of("$ref", "allOf", "oneOf"));
        if (own.path("type").isArray()) {
            own.remove("type");
        }
        merge(whole, own);
        return whole;
    }

    private static void merge(ObjectNode into, ObjectNode part) {
        part.properties().forEach(field -> {
            var there = into.get(field.getKey());
            if (there instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                merge(object, more);
            } else if (there instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
                list.addAll(more);
            } else {
                into.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }

    /**
     * In which a message says otherwise than the document; empty if in nothing.
     *
     * @param message its key among the messages: {@code ReportSubmitted}, and {@code ReportSubmittedPushed} of a webhook
     */
    public List<String> contradictions(String message, Map<String, String> headers, String payload) {
        var said = document.at("/components/messages/" + message);
        if (said.isMissingNode()) {
            return List.of("There is no message " + message);
        }
        var trait = said.at("/traits/0/$ref").asText() + "/headers";
        return Stream.concat(
                        contradictions(trait, JSON.valueToTree(headers).toString()),
                        contradictions(said.at("/payload/$ref").asText(), payload))
                .map(contradiction -> message + contradiction)
                .toList();
    }

    /** @param reference to a schema: {@code #/components/schemas/Period} */
    public Stream<String> contradictions(String reference, String json) {
        if (at(reference.substring(1)).isMissingNode()) {
            throw new IllegalArgumentException("No schema at " + reference);
        }
        return readable(json)
                ? schemas.contradictions(reference.substring(1), json).stream()
                : Stream.of(" is not JSON: " + json);
    }

    private static boolean readable(String json) {
        try {
            JSON.readTree(json);
            return true;
        } catch (JsonProcessingException _) {
            return false;
        }
    }
}
