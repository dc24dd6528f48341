package vn.ntm.platform.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.NearWord;
import vn.ntm.platform.problem.Unreadable;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/**
 * Walks a body beside the schema that the service publishes for it (OpenAPI 3.1) and tells every field that is unknown, missing or not
 * as expected. Of alternatives only the one is judged that the discriminator names. What the validator would say of a value alone
 * has the same code here.
 */
final class Shape {

    /** More than a refusal shows: after these they are only counted. */
    private static final int ENOUGH = 1_000;

    private static final int COMPARED = 20;

    private static final Violation ANOTHER =
            new Violation("", Unreadable.CODE, null, Words.of("Còn lỗi khác.", "There is another one."));

    private final List<Violation> faults = new ArrayList<>();

    private Shape() {}

    /** In the order of the body; what is missing comes after what stands beside it. */
    static List<Violation> faults(Schema schema, JsonNode body) {
        var shape = new Shape();
        shape.check("", body, schema);
        return shape.faults;
    }

    private void check(String at, JsonNode value, Schema schema) {
        if (schema.isChoice()) {
            choose(at, value, schema);
        } else if (!schema.takes(value)) {
            mistyped(at, value, schema);
        } else if (value.isObject()) {
            fields(at, value, schema, null);
        } else if (value.isArray()) {
            items(at, value, schema);
        } else {
            limits(at, value, schema);
        }
    }

    private void choose(String at, JsonNode value, Schema schema) {
        var discriminator = schema.discriminator().orElse(null);
        if (discriminator == null) {
            check(at, value, nearest(value, schema));
            return;
        }
        if (!value.isObject()) {
            mistyped(at, value, schema);
            return;
        }
        var told = schema.told();
        var words = List.copyOf(told.keySet());
        var word = value.path(discriminator);
        var chosen = told.get(word.asText());
        var place = at + "/" + escaped(discriminator);
        if (word.isMissingNode() || word.isNull()) {
            tell(() -> new Violation(place, "NotNull", null, missing().and(Expected.oneOf(words))));
        } else if (chosen == null || !word.isTextual()) {
            tell(() -> new Violation(place, Unreadable.CODE, shown(word), meant(word, words, Expected.oneOf(words))));
        } else {
            fields(at, value, chosen, discriminator);
        }
    }

    /** That has most of the fields which stand there, and misses the fewest. */
    private static Schema nearest(JsonNode value, Schema schema) {
        return schema.alternatives().stream()
                .min(Comparator.comparingLong(alternative -> distance(value, alternative)))
                .orElseThrow();
    }

    private static long distance(JsonNode value, Schema alternative) {
        if (!value.isObject()) {
            return alternative.isChoice() || alternative.takes(value) ? 0 : 1;
        }
        var known = alternative.fields();
        long unknown = value.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .limit(COMPARED)
                .mapToInt(name -> NearWord.of(name, known).isPresent() ? 1 : 2)
                .sum();
        return unknown
                + alternative.required().stream()
                        .filter(name -> !value.hasNonNull(name))
                        .count();
    }

    /** @param discriminator which was read already */
    private void fields(String at, JsonNode value, Schema schema, @Nullable String discriminator) {
        value.properties().forEach(field -> {
            var place = at + "/" + escaped(field.getKey());
            var known = schema.field(field.getKey()).or(schema::others).orElse(null);
            if (field.getKey().equals(discriminator)) {
                return;
            }
            if (known == null) {
                if (schema.isClosed()) {
                    unknown(place, field.getKey(), field.getValue(), value, schema);
                }
            } else if (!field.getValue().isNull()) {
                check(place, field.getValue(), known);
            } else if (schema.field(field.getKey()).isEmpty() && !schema.othersMayBeNull()) {
                missing(place, known);
            }
        });
        for (var name : Stream.concat(schema.required().stream(), schema.requiredAlong(value).stream())
                .toList()) {
            if (!value.hasNonNull(name)) {
                missing(at + "/" + escaped(name), schema.field(name).orElse(null));
            }
        }
        var one = schema.exactlyOneOf();
        if (!one.isEmpty() && one.stream().filter(value::hasNonNull).count() != 1) {
            tell(() -> new Violation(
                    at,
                    "exactly-one-of",
                    null,
                    Words.of(
                            "Phải có đúng một trong các trường: %s.",
                            "It must have exactly one of the fields: %s.", String.join(", ", one))));
        }
        if (isBeyond(value.size(), schema, "minProperties", "maxProperties")) {
            tell(() -> new Violation(at, "Size", value.size(), Expected.of(schema)));
        }
    }

    private void items(String at, JsonNode list, Schema schema) {
        if (isBeyond(list.size(), schema, "minItems", "maxItems")) {
            tell(() -> new Violation(at, list.isEmpty() ? "NotEmpty" : "Size", list.size(), Expected.of(schema)));
        }
        var items = schema.items().orElse(null);
        if (items == null) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            var place = at + "/" + i;
            if (list.get(i).isNull()) {
                tell(() -> new Violation(place, Unreadable.CODE, null, Unreadable.NULL_IN_A_LIST));
            } else {
                check(place, list.get(i), items);
            }
        }
    }

    private void limits(String at, JsonNode value, Schema schema) {
        if (value.isNumber()) {
            var number = value.decimalValue();
            var kind = schema.types().contains("integer") ? "" : "Decimal";
            if (schema.limit("minimum")
                    .filter(least -> number.compareTo(least) < 0)
                    .isPresent()) {
                beyond(at, kind + "Min", value, schema);
            } else if (schema.limit("exclusiveMinimum")
                    .filter(least -> number.compareTo(least) <= 0)
                    .isPresent()) {
                beyond(at, kind + "Min", value, schema);
            } else if (schema.limit("maximum")
                    .filter(most -> number.compareTo(most) > 0)
                    .isPresent()) {
                beyond(at, kind + "Max", value, schema);
            } else if (schema.limit("exclusiveMaximum")
                    .filter(most -> number.compareTo(most) >= 0)
                    .isPresent()) {
                beyond(at, kind + "Max", value, schema);
            }
        }
        if (value.isTextual()) {
            if (isBeyond(value.asText().length(), schema, "minLength", "maxLength")) {
                beyond(at, "Size", value, schema);
            } else if (schema.pattern()
                    .filter(form ->
                            !Pattern.compile(form).matcher(value.asText()).find())
                    .isPresent()) {
                beyond(at, schema.isFilled() ? "NotBlank" : "Pattern", value, schema);
            }
        }
    }

    private static boolean isBeyond(int count, Schema schema, String least, String most) {
        return schema.limit(least).filter(few -> count < few.intValue()).isPresent()
                || schema.limit(most).filter(many -> count > many.intValue()).isPresent();
    }

    private void beyond(String at, String code, JsonNode value, Schema schema) {
        tell(() -> new Violation(at, code, shown(value), Expected.of(schema)));
    }

    private void mistyped(String at, JsonNode value, Schema schema) {
        tell(() -> {
            var expected = Expected.of(schema);
            var said = value.isContainerNode() || value.isNull()
                    ? here(value).and(expected)
                    : meant(value, schema.words(), expected);
            return new Violation(at, Unreadable.CODE, shown(value), said);
        });
    }

    private void unknown(String at, String name, JsonNode value, JsonNode around, Schema schema) {
        tell(() -> {
            var free =
                    schema.fields().stream().filter(field -> !around.has(field)).toList();
            var words = NearWord.of(name, free)
                    .map(near -> Words.of(
                            "Không có trường \"%s\" ở đây. Có phải là \"%s\"?",
                            "There is no field \"%s\" here. Did you mean \"%s\"?", name, near))
                    .orElseGet(() -> Words.of(
                            "Không có trường \"%s\" ở đây. Các trường: %s.",
                            "There is no field \"%s\" here. The fields are: %s.",
                            name,
                            String.join(", ", schema.fields())));
            return new Violation(at, Unreadable.UNKNOWN_FIELD, shown(value), words);
        });
    }

    private void missing(String at, @Nullable Schema schema) {
        if (schema == null) {
            tell(() -> new Violation(at, "NotNull", null, missing()));
            return;
        }
        var code = schema.isFilled()
                ? "NotBlank"
                : schema.limit("minItems").or(() -> schema.limit("minLength")).isPresent() ? "NotEmpty" : "NotNull";
        tell(() -> new Violation(at, code, null, missing().and(Expected.of(schema))));
    }

    private void tell(Supplier<Violation> fault) {
        faults.add(faults.size() < ENOUGH ? fault.get() : ANOTHER);
    }

    private static Words missing() {
        return Words.of("Không được thiếu.", "It must be given.");
    }

    private static Words here(JsonNode value) {
        return value.isObject()
                ? Words.of("Ở đây là đối tượng { }.", "Here stands an object { }.")
                : value.isArray()
                        ? Words.of("Ở đây là danh sách [ ].", "Here stands a list [ ].")
                        : Words.of("Ở đây là null.", "Here stands null.");
    }

    private static Words meant(JsonNode value, List<String> words, Words expected) {
        return NearWord.of(value.asText(), words)
                .map(near -> expected.and(Words.of("Có phải là \"%s\"?", "Did you mean \"%s\"?", near)))
                .orElse(expected);
    }

    private static @Nullable Object shown(JsonNode value) {
        if (value.isContainerNode() || value.isNull()) {
            return null;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isIntegralNumber() && value.canConvertToLong() ? (Object) value.longValue() : value.asText();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
