package vn.ntm.platform.shape;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * One schema of the published document, with what it refers to found, and null put aside: whether a field may be null, only Jackson
 * and the validator know.
 *
 * @param name under which the document keeps it, or nothing
 */
record Schema(JsonNode document, String name, JsonNode said) {

    private static final int LONGEST_WAY = 32;

    static Schema of(JsonNode document, JsonNode said) {
        var name = "";
        var found = said;
        for (int i = 0; i < LONGEST_WAY; i++) {
            var reference = found.path("$ref").asText();
            var only = only(found);
            if (reference.startsWith("#/")) {
                name = reference.substring(reference.lastIndexOf('/') + 1);
                found = document.at(reference.substring(1));
            } else if (only != null) {
                found = only;
            } else {
                break;
            }
        }
        return new Schema(document, name, found);
    }

    /** The one alternative that is left beside null. */
    private static @Nullable JsonNode only(JsonNode said) {
        var left = alternatives(said);
        return left.size() == 1 ? left.getFirst() : null;
    }

    private static List<JsonNode> alternatives(JsonNode said) {
        return Stream.of("oneOf", "anyOf", "allOf")
                .flatMap(keyword -> said.path(keyword).valueStream())
                .filter(alternative -> !alternative.path("type").asText().equals("null"))
                .toList();
    }

    boolean isChoice() {
        return said.has("oneOf") || said.has("anyOf");
    }

    List<Schema> alternatives() {
        return alternatives(said).stream().map(this::part).toList();
    }

    /** The field that says which alternative it is. */
    Optional<String> discriminator() {
        return text(said.path("discriminator").path("propertyName"));
    }

    /** The words of the discriminator, and what each means. */
    Map<String, Schema> told() {
        var told = new LinkedHashMap<String, Schema>();
        said.path("discriminator").path("mapping").properties().forEach(word -> {
            var reference = JsonNodeFactory.instance
                    .objectNode()
                    .put("$ref", word.getValue().asText());
            told.put(word.getKey(), part(reference));
        });
        return told;
    }

    Optional<Schema> field(String name) {
        return Optional.ofNullable(said.path("properties").get(name)).map(this::part);
    }

    List<String> fields() {
        return said.path("properties").propertyStream().map(Map.Entry::getKey).toList();
    }

    List<String> required() {
        return said.path("required").valueStream().map(JsonNode::asText).toList();
    }

    /** Which fields must be there as well, where a field is. */
    List<String> requiredAlong(JsonNode value) {
        return said.path("dependentRequired")
                .propertyStream()
                .filter(field -> value.hasNonNull(field.getKey()))
                .flatMap(field -> field.getValue().valueStream())
                .map(JsonNode::asText)
                .toList();
    }

    /** Of these it has one, and no more; empty where the document says nothing of the kind. */
    List<String> exactlyOneOf() {
        return said.path("x-exactly-one-of").valueStream().map(JsonNode::asText).toList();
    }

    /** What every other field of an object must be, where it is a map. */
    Optional<Schema> others() {
        return Optional.ofNullable(said.get("additionalProperties"))
                .filter(JsonNode::isObject)
                .map(this::part);
    }

    /** Whether a field of a map may be null, where the document says so. */
    boolean othersMayBeNull() {
        var others = said.path("additionalProperties");
        var types = Stream.concat(
                Stream.of(others.path("type")),
                Stream.of("oneOf", "anyOf")
                        .flatMap(keyword -> others.path(keyword).valueStream())
                        .map(alternative -> alternative.path("type")));
        return others.isEmpty()
                || types.flatMap(type -> type.isArray() ? type.valueStream() : Stream.of(type))
                        .anyMatch(type -> type.asText().equals("null"));
    }

    /** No field may stand there but those that are named: whatever the document leaves open, Jackson does not. */
    boolean isClosed() {
        return said.has("properties") && !said.path("additionalProperties").asBoolean(false);
    }

    Optional<Schema> items() {
        return Optional.ofNullable(said.get("items")).map(this::part);
    }

    List<String> types() {
        var type = said.path("type");
        var types = type.isArray() ? type.valueStream() : Stream.of(type);
        return types.map(JsonNode::asText)
                .filter(word -> !word.isEmpty() && !word.equals("null"))
                .toList();
    }

    /** The words allowed, or nothing. */
    List<String> words() {
        return Stream.concat(said.path("enum").valueStream(), Stream.ofNullable(said.get("const")))
                .filter(word -> !word.isNull())
                .map(JsonNode::asText)
                .toList();
    }

    Optional<TextValue> text() {
        return TextValue.of(name, said.path("format").asText());
    }

    Optional<String> pattern() {
        return text(said.path("pattern"));
    }

    /** A text in which something must stand, as {@code @NotBlank} is published. */
    boolean isFilled() {
        return pattern().filter("\\S"::equals).isPresent();
    }

    /** @param keyword minimum, exclusiveMinimum and so on */
    Optional<BigDecimal> limit(String keyword) {
        return Optional.ofNullable(said.get(keyword)).map(JsonNode::decimalValue);
    }

    /** Whether it is of one of the types, one of the words, and a text that can be read; how large is another question. */
    boolean takes(JsonNode value) {
        var types = types();
        if (!types.isEmpty() && types.stream().noneMatch(type -> isOf(type, value))) {
            return false;
        }
        if (types.isEmpty() && said.has("properties") && !value.isObject()) {
            return false;
        }
        var words = words();
        if (!words.isEmpty() && !(value.isValueNode() && words.contains(value.asText()))) {
            return false;
        }
        return !value.isTextual()
                || text().map(text -> text.isReadFrom(value.asText())).orElse(true);
    }

    private boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> isWhole(value);
            case "number" -> value.isNumber();
            default -> true;
        };
    }

    private boolean isWhole(JsonNode value) {
        if (!value.isNumber() || !value.canConvertToExactIntegral()) {
            return false;
        }
        return switch (said.path("format").asText()) {
            case "int32" -> value.canConvertToInt();
            case "int64" -> value.canConvertToLong();
            default -> true;
        };
    }

    private static Optional<String> text(JsonNode said) {
        return said.isTextual() ? Optional.of(said.asText()) : Optional.empty();
    }

    private Schema part(JsonNode said) {
        return of(document, said);
    }
}
