package vn.ntm.gateway.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

import vn.ntm.testkit.PublishedEvents;

/**
 * A message that was right, with one thing in it that is otherwise.
 *
 * @param taken whether it is right still
 */
record Change(String what, JsonNode message, boolean taken) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Each of its fields missing, null, of another kind and outside of its range, at any depth; and a field that is new. */
    static List<Change> of(ObjectNode message, ObjectNode schema, PublishedEvents published) {
        var changes = new ArrayList<Change>();
        new Changing(message, published, changes).object("", message, schema);
        return changes;
    }

    private record Changing(ObjectNode whole, PublishedEvents published, List<Change> changes) {

        void object(String at, ObjectNode object, ObjectNode schema) {
            var required = new ArrayList<String>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            schema.path("properties").properties().forEach(property -> {
                var name = property.getKey();
                var value = object.get(name);
                if (value != null) {
                    say(at, name, "is missing", null, !required.contains(name));
                    field(at, name, value, published.resolved(property.getValue()));
                }
            });
            say(at, "whatNobodyKnowsYet", "is there", JSON.arrayNode().add(1), true);
        }

        private void field(String at, String name, JsonNode value, ObjectNode schema) {
            say(at, name, "is null", NullNode.instance, schema.has("nullable"));
            for (var wrong : wrong(schema)) {
                say(at, name, "is " + wrong, wrong, false);
            }
            var place = at + "/" + name;
            if (value instanceof ObjectNode object) {
                object(place, object, schema);
            } else if (value instanceof ArrayNode list) {
                elements(place, list, published.resolved(schema.path("items")));
            }
        }

        private void elements(String at, ArrayNode list, ObjectNode schema) {
            for (int i = 0; i < list.size(); i++) {
                var name = Integer.toString(i);
                for (var wrong : wrong(schema)) {
                    say(at, name, "is " + wrong, wrong, false);
                }
                say(at, name, "is null", NullNode.instance, false);
                if (list.get(i) instanceof ObjectNode object) {
                    object(at + "/" + name, object, schema);
                }
            }
        }

        private void say(String at, String name, String what, @Nullable JsonNode value, boolean taken) {
            var changed = whole.deepCopy();
            switch (changed.at(at)) {
                case ObjectNode object when value == null -> object.remove(name);
                case ObjectNode object -> object.set(name, value);
                case ArrayNode list -> list.set(Integer.parseInt(name), value);
                default -> throw new IllegalStateException(at);
            }
            changes.add(new Change(at + "/" + name + " " + what, changed, taken));
        }

        /** What a schema must not take. */
        private static List<JsonNode> wrong(ObjectNode schema) {
            var wrong = new ArrayList<JsonNode>();
            wrong.add(ofAnotherKind(schema));
            if (schema.has("pattern") || schema.has("format") || schema.has("enum") || schema.has("const")) {
                wrong.add(TextNode.valueOf("?? 2024-02-30"));
            }
            if (schema.path("minLength").asInt() > 0) {
                wrong.add(TextNode.valueOf(""));
            }
            if (schema.has("maxLength")) {
                wrong.add(TextNode.valueOf("a".repeat(schema.get("maxLength").asInt() + 1)));
            }
            if (schema.has("minimum")) {
                wrong.add(IntNode.valueOf(schema.get("minimum").asInt() - 1));
            }
            if (schema.has("maximum")) {
                wrong.add(IntNode.valueOf(schema.get("maximum").asInt() + 1));
            }
            if (schema.has("exclusiveMinimum")) {
                wrong.add(schema.get("exclusiveMinimum"));
            }
            if (schema.has("exclusiveMaximum")) {
                wrong.add(schema.get("exclusiveMaximum"));
            }
            if (schema.path("minItems").asInt() > 0) {
                wrong.add(JSON.arrayNode());
            }
            return wrong;
        }

        private static JsonNode ofAnotherKind(ObjectNode schema) {
            var type = schema.path("type").asText();
            return switch (type) {
                case "string", "boolean" -> IntNode.valueOf(1);
                case "integer" -> DecimalNode.valueOf(new BigDecimal("1.5"));
                case "number" -> TextNode.valueOf("1");
                case "array" -> JSON.objectNode();
                case "object" -> BooleanNode.TRUE;
                default -> throw new IllegalStateException("A schema of type '%s': %s".formatted(type, schema));
            };
        }
    }
}
