package vn.ntm.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Values that a schema asks for, and values that nobody asked for. The same random numbers give the same values.
 *
 * @param known codes and ids that exist, so that a request gets past the first look
 */
record Sample(Random random, JsonNode document, List<String> known) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** What has brought services down before. */
    private static final List<String> HOSTILE_TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "\u202e\u200b",
            "🌾",
            "'; drop table outbox; --",
            "%s%n%x",
            "${jndi:ldap://x}",
            "../../../etc/passwd",
            "x".repeat(300),
            "x".repeat(70_000),
            "null",
            "NaN",
            "-0",
            "1e99999",
            "99999999999999999999",
            "2024-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-00-00",
            "9999-12-31",
            "10000-01-01",
            "2024-06-24T25:61:00+99:00",
            "-1000000000-01-01T00:00:00Z",
            "2024-M13",
            "9999-M12",
            "99999-Q4",
            "0000-A1",
            "AH-",
            "00000000-0000-0000-0000-000000000000",
            "ha-tinh..so",
            "-",
            ".",
            "%",
            "_",
            "\\",
            "\"",
            "[]",
            "{}");

    private static final List<String> HOSTILE_NUMBERS = List.of(
            "0",
            "-1",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1e400",
            "-1e400",
            "1e-400",
            "1e99999",
            "0.1234567890123456789",
            "99999999999999999999999999999999999999.5",
            "1e20");

    private static final List<String> ORDINARY_TEXTS = List.of(
            "Ước thực hiện",
            "ha-tinh",
            "xa",
            "ntm",
            "2024-06-24",
            "2024-06-24T08:00:00+07:00",
            "2024-M06",
            "2024-A1",
            "2024",
            "318/QĐ-TTg",
            "a@b.vn",
            "https://example.vn/x",
            "07:00",
            "true",
            "1");

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode given, int depth) {
        var schema = resolved(given);
        if (depth > DEEPEST) {
            return JSON.nullNode();
        }
        if (schema.has("enum")) {
            return anyOf(schema.get("enum"));
        }
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return of(anyOf(schema.get(choice)), depth);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(whole(schema));
            case "number" -> JSON.numberNode(random.nextInt(1_000) / 10.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> text(schema);
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || random.nextInt(4) > 0) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            object.set(ordinaryText(), of(schema.get("additionalProperties"), depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(), random.nextInt(3));
        for (int i = 0; i < Math.min(size, 5); i++) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private JsonNode text(JsonNode schema) {
        var examples = schema.path("examples");
        if (random.nextInt(3) > 0 && !known.isEmpty() && !schema.has("format")) {
            return JSON.textNode(known.get(random.nextInt(known.size())));
        }
        if (examples.isArray() && !examples.isEmpty() && random.nextBoolean()) {
            return anyOf(examples);
        }
        return JSON.textNode(
                switch (schema.path("format").asText()) {
                    case "date" -> "2024-0" + (1 + random.nextInt(9)) + "-15";
                    case "date-time" -> "2024-0" + (1 + random.nextInt(9)) + "-15T08:00:00+07:00";
                    case "uuid" -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
                    default -> ordinaryText();
                });
    }

    private int whole(JsonNode schema) {
        int least = schema.path("minimum").asInt(0);
        int most = schema.path("maximum").asInt(least + 2_100);
        return least + random.nextInt(Math.max(1, Math.min(most - least, 10_000)));
    }

    /** The same with one thing wrong: a value replaced, left out, or one added that nobody knows. */
    JsonNode spoilt(JsonNode valid) {
        var places = new ArrayList<JsonNode>();
        collect(valid, places);
        if (places.isEmpty()) {
            return hostile();
        }
        switch (places.get(random.nextInt(places.size()))) {
            case ObjectNode object -> spoil(object);
            case ArrayNode array -> array.insert(random.nextInt(array.size() + 1), hostile());
            default -> {}
        }
        return valid;
    }

    /** The same with null in one of its lists, once for each list. */
    List<JsonNode> withHoles(JsonNode valid) {
        return IntStream.range(0, lists(valid).size())
                .mapToObj(list -> {
                    var copy = valid.deepCopy();
                    lists(copy).get(list).insertNull(0);
                    return copy;
                })
                .toList();
    }

    private static List<ArrayNode> lists(JsonNode node) {
        var places = new ArrayList<JsonNode>();
        collect(node, places);
        return places.stream()
                .filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast)
                .toList();
    }

    private void spoil(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            object.set("x", hostile());
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "X", hostile());
            default -> object.set(name, hostile());
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    JsonNode hostile() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.arrayNode();
            case 3 -> JSON.objectNode();
            case 4 -> JSON.numberNode(new java.math.BigDecimal(anyNumber()));
            case 5 -> JSON.arrayNode().add(JSON.nullNode());
            default -> JSON.textNode(hostileText());
        };
    }

    String hostileText() {
        return HOSTILE_TEXTS.get(random.nextInt(HOSTILE_TEXTS.size()));
    }

    private String anyNumber() {
        return HOSTILE_NUMBERS.get(random.nextInt(HOSTILE_NUMBERS.size()));
    }

    private String ordinaryText() {
        return ORDINARY_TEXTS.get(random.nextInt(ORDINARY_TEXTS.size()));
    }

    private JsonNode anyOf(JsonNode values) {
        return values.isEmpty() ? JSON.nullNode() : values.get(random.nextInt(values.size()));
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.startsWith("#/") ? resolved(document.at(reference.substring(1))) : schema;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return type.get(0).asText();
        }
        return type.isMissingNode() && schema.has("properties") ? "object" : type.asText("string");
    }
}
