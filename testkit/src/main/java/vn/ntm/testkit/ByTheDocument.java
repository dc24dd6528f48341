package vn.ntm.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values that a schema allows, up to its bounds. The same random numbers give the same values. */
final class ByTheDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 5;

    /** Texts of every form that a schema may ask for; each schema finds those that it allows. */
    private static final List<String> FORMS = List.of(
            "Ước thực hiện",
            "Đồng bằng 🌾 sông Hồng",
            "Xã A",
            "a",
            "ha-tinh",
            "xa-1.b",
            "2024-M06",
            "2024-Q2",
            "2024-A1",
            "AH-bao-so-3",
            "318/QĐ-TTg",
            "bieu.pdf",
            "17:00",
            "KEPT",
            "true",
            "false",
            "atomic",
            "partial",
            "0f".repeat(32),
            "sha256:" + "0f".repeat(32),
            "0190a5d2-7c1e-7000-8000-000000000000");

    private final Random random;
    private final JsonNode document;
    private final List<String> texts;
    private final Map<JsonNode, List<String>> allowed = new ConcurrentHashMap<>();

    /** @param known codes and ids that exist, so that a request gets past the first look */
    ByTheDocument(Random random, JsonNode document, List<String> known) {
        this.random = random;
        this.document = document;
        this.texts = Stream.concat(known.stream(), FORMS.stream()).distinct().toList();
    }

    JsonNode of(JsonNode schema) {
        return of(whole(schema), 0);
    }

    private JsonNode of(ObjectNode schema, int depth) {
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return anyOf(schema.get("enum"));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(number(schema, BigDecimal.ONE).longValueExact());
            case "number" ->
                JSON.numberNode(number(
                        schema,
                        schema.has("multipleOf") ? schema.get("multipleOf").decimalValue() : new BigDecimal("0.01")));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> text(schema);
        };
    }

    /** With what it refers to, and one of its alternatives, in their place. */
    ObjectNode whole(JsonNode schema) {
        var whole = JSON.objectNode();
        if (schema.has("$ref")) {
            whole.setAll(whole(document.at(schema.get("$ref").asText().substring(1))));
        }
        var own = schema.deepCopy();
        for (var choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                whole.setAll(whole(anyOf(schema.get(choice))));
                ((ObjectNode) own).remove(choice);
            }
        }
        for (var part : schema.path("allOf")) {
            whole.setAll(whole(part));
        }
        ((ObjectNode) own).remove(List.of("$ref", "allOf"));
        whole.setAll((ObjectNode) own);
        return whole;
    }

    /** One in five of those that may be null is. */
    private String type(JsonNode schema) {
        var types = schema.path("type");
        if (!types.isArray()) {
            return types.isMissingNode() && schema.has("properties") ? "object" : types.asText("string");
        }
        var others = types.valueStream()
                .map(JsonNode::asText)
                .filter(type -> !type.equals("null"))
                .toList();
        boolean mayBeNull = others.size() < types.size();
        return mayBeNull && random.nextInt(5) == 0 ? "null" : others.get(random.nextInt(others.size()));
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || (depth < DEEPEST && random.nextInt(5) > 1)) {
                object.set(property.getKey(), of(whole(property.getValue()), depth + 1));
            }
        });
        exactlyOneOf(schema, object, depth);
        if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
            var key = schema.has("propertyNames")
                    ? of(whole(schema.get("propertyNames")), depth).asText()
                    : anyOf("ha-tinh", "a", "2024");
            object.set(key, of(whole(schema.get("additionalProperties")), depth + 1));
        }
        return object;
    }

    /** What JSON Schema could say only by alternatives that generators make a mess of. */
    private void exactlyOneOf(JsonNode schema, ObjectNode object, int depth) {
        var names = schema.path("x-exactly-one-of")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
        if (!names.isEmpty()) {
            object.remove(names);
            var one = names.get(random.nextInt(names.size()));
            JsonNode value;
            do {
                value = of(whole(schema.path("properties").path(one)), depth + 1);
            } while (value.isNull());
            object.set(one, value);
        }
        schema.path("dependentRequired").properties().forEach(field -> {
            var along = field.getValue().valueStream().map(JsonNode::asText).toList();
            if (along.stream().anyMatch(name -> names.contains(name) && !object.has(name))) {
                object.remove(field.getKey());
            } else if (object.has(field.getKey())) {
                along.stream()
                        .filter(name -> !object.has(name))
                        .forEach(name -> object.set(
                                name, of(whole(schema.path("properties").path(name)), depth + 1)));
            }
        });
    }

    private JsonNode array(JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        int least = schema.path("minItems").asInt();
        int size = depth < DEEPEST ? least + random.nextInt(3) : least;
        var seen = new HashSet<JsonNode>();
        for (int i = 0; i < Math.min(size, schema.path("maxItems").asInt(size)); i++) {
            var item = of(whole(schema.path("items")), depth + 1);
            if (seen.add(item) || !schema.path("uniqueItems").asBoolean()) {
                array.add(item);
            }
        }
        return array;
    }

    /** Its bounds, and what lies near the lower one. */
    private BigDecimal number(JsonNode schema, BigDecimal step) {
        boolean small = schema.path("format").asText().equals("int32");
        var usual = BigDecimal.valueOf(small ? Integer.MAX_VALUE : 999_999_999_999L);
        var least = schema.has("exclusiveMinimum")
                ? schema.get("exclusiveMinimum").decimalValue().add(step)
                : schema.has("minimum") ? schema.get("minimum").decimalValue() : BigDecimal.ZERO;
        var most = schema.has("exclusiveMaximum")
                ? schema.get("exclusiveMaximum").decimalValue().subtract(step)
                : schema.has("maximum") ? schema.get("maximum").decimalValue() : usual.max(least);
        return switch (random.nextInt(6)) {
            case 0 -> least;
            case 1 -> most;
            default ->
                least.max(BigDecimal.ZERO.min(most))
                        .add(step.multiply(BigDecimal.valueOf(random.nextInt(2_100))))
                        .min(most);
        };
    }

    private JsonNode text(JsonNode schema) {
        var fitting = allowed.computeIfAbsent(schema, this::fitting);
        if (fitting.isEmpty()) {
            throw new IllegalStateException("No text is known that this allows: " + schema);
        }
        return JSON.textNode(fitting.get(random.nextInt(fitting.size())));
    }

    private List<String> fitting(JsonNode schema) {
        var pattern = Pattern.compile(schema.path("pattern").asText(""), Pattern.UNICODE_CHARACTER_CLASS);
        int least = schema.path("minLength").asInt();
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        return candidates(schema)
                .filter(text -> pattern.matcher(text).find())
                .filter(text ->
                        text.codePointCount(0, text.length()) >= least && text.codePointCount(0, text.length()) <= most)
                .distinct()
                .toList();
    }

    private Stream<String> candidates(JsonNode schema) {
        var examples = schema.path("examples").valueStream().map(JsonNode::asText);
        return switch (schema.path("format").asText()) {
            case "date" -> IntStream.range(1, 29).mapToObj("2024-06-%02d"::formatted);
            case "date-time" -> IntStream.range(1, 29).mapToObj("2024-06-%02dT08:00:00+07:00"::formatted);
            case "local-time" -> Stream.of("00:00:00", "07:30:00", "23:59:59");
            case "uuid" -> texts.stream().filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
            case "uri" -> Stream.of("https://so-10.example/ntm");
            case "email" -> Stream.of("van-phong@so-10.example");
            default -> {
                var longest = new ArrayList<String>();
                if (schema.has("maxLength") && schema.get("maxLength").asInt() <= 5_000) {
                    longest.add("ệ".repeat(schema.get("maxLength").asInt()));
                    longest.add("a".repeat(schema.get("maxLength").asInt()));
                }
                yield Stream.of(examples, texts.stream(), longest.stream()).flatMap(some -> some);
            }
        };
    }

    private String anyOf(String... words) {
        return words[random.nextInt(words.length)];
    }

    private JsonNode anyOf(JsonNode values) {
        return values.get(random.nextInt(values.size()));
    }
}
