package vn.ntm.platform.shape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ntm.platform.problem.Words;

/** What a schema asks for, as a sentence: its type, its form, its range, the words allowed. */
final class Expected {

    private static final Words NOTHING = Words.of("", "");
    private static final Words CHARACTERS = Words.of(" ký tự", " characters");
    private static final Words ITEMS = Words.of(" mục", " items");

    private Expected() {}

    static Words of(Schema schema) {
        if (!schema.words().isEmpty()) {
            return oneOf(schema.words());
        }
        return schema.text().map(TextValue::expected).orElseGet(() -> sentence(kind(schema)));
    }

    static Words oneOf(List<String> words) {
        return Words.of("Phải là một trong: %s.", "It must be one of: %s.", String.join(", ", words));
    }

    private static Words sentence(Words kind) {
        return new Words("Phải là " + kind.vi() + ".", "It must be " + kind.en() + ".");
    }

    private static Words kind(Schema schema) {
        if (schema.isChoice()) {
            return schema.discriminator()
                    .map(word -> object(List.of(word)))
                    .orElseGet(() -> either(
                            schema.alternatives().stream().map(Expected::kind).toList()));
        }
        var types = schema.types();
        if (types.size() > 1) {
            return either(types.stream().map(type -> kind(type, schema)).toList());
        }
        return kind(types.isEmpty() ? "object" : types.getFirst(), schema);
    }

    private static Words kind(String type, Schema schema) {
        return switch (type) {
            case "string" -> text(schema);
            case "integer" -> joined(Words.of("số nguyên", "a whole number"), range(schema));
            case "number" -> joined(Words.of("số", "a number"), range(schema));
            case "boolean" -> Words.of("true hoặc false", "true or false");
            case "array" ->
                joined(
                        Words.of("danh sách [ ]", "a list [ ]"),
                        count(schema.limit("minItems"), schema.limit("maxItems"), ITEMS));
            default -> object(schema.required());
        };
    }

    private static Words object(List<String> required) {
        var object = Words.of("đối tượng { }", "an object { }");
        var names = String.join(", ", required);
        return names.isEmpty() ? object : joined(object, new Words(" có " + names, " with " + names));
    }

    private static Words text(Schema schema) {
        var filled = schema.isFilled() ? Words.of(" không để trống,", " that is not blank,") : NOTHING;
        var length = count(schema.limit("minLength"), schema.limit("maxLength"), CHARACTERS);
        var form = schema.pattern()
                .filter(_ -> !schema.isFilled())
                .map(pattern -> new Words(" dạng " + pattern, " of the form " + pattern))
                .orElse(NOTHING);
        var all = joined(Words.of("chữ", "text"), filled, length, form);
        return new Words(withoutComma(all.vi()), withoutComma(all.en()));
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static Words count(Optional<BigDecimal> least, Optional<BigDecimal> most, Words unit) {
        if (least.isPresent() && most.isPresent()) {
            return new Words(
                    " từ %s đến %s%s".formatted(least.get(), most.get(), unit.vi()),
                    " of %s to %s%s".formatted(least.get(), most.get(), unit.en()));
        }
        return joined(
                least.map(number -> new Words(
                                " từ %s%s trở lên".formatted(number, unit.vi()),
                                " of at least %s%s".formatted(number, unit.en())))
                        .orElse(NOTHING),
                most.map(number -> new Words(
                                " không quá %s%s".formatted(number, unit.vi()),
                                " of at most %s%s".formatted(number, unit.en())))
                        .orElse(NOTHING));
    }

    private static Words range(Schema schema) {
        var least = schema.limit("minimum");
        var most = schema.limit("maximum");
        if (least.isPresent() && most.isPresent()) {
            return new Words(
                    " từ %s đến %s".formatted(least.get(), most.get()),
                    " from %s to %s".formatted(least.get(), most.get()));
        }
        var beyondDigits = schema.limit("multipleOf")
                .flatMap(_ -> schema.limit("exclusiveMaximum"))
                .filter(Expected::isPowerOfTen);
        return joined(
                count(least, most, NOTHING),
                schema.limit("exclusiveMinimum")
                        .filter(number -> beyondDigits
                                .filter(beyond -> beyond.compareTo(number.negate()) == 0)
                                .isEmpty())
                        .map(number -> new Words(" lớn hơn " + number, " above " + number))
                        .orElse(NOTHING),
                schema.limit("exclusiveMaximum")
                        .filter(_ -> beyondDigits.isEmpty())
                        .map(number -> new Words(" nhỏ hơn " + number, " below " + number))
                        .orElse(NOTHING),
                beyondDigits
                        .map(beyond -> digits(
                                -beyond.stripTrailingZeros().scale(),
                                schema.limit("multipleOf")
                                        .orElseThrow()
                                        .stripTrailingZeros()
                                        .scale()))
                        .orElse(NOTHING));
    }

    private static boolean isPowerOfTen(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    private static Words digits(int before, int after) {
        return new Words(
                " có nhiều nhất %d chữ số nguyên và %d chữ số thập phân".formatted(before, after),
                " of at most %d digits before the point and %d after it".formatted(before, after));
    }

    private static Words either(List<Words> kinds) {
        return new Words(
                kinds.stream().map(Words::vi).distinct().collect(Collectors.joining(" hoặc ")),
                kinds.stream().map(Words::en).distinct().collect(Collectors.joining(" or ")));
    }

    private static Words joined(Words... parts) {
        return new Words(
                Stream.of(parts).map(Words::vi).collect(Collectors.joining()),
                Stream.of(parts).map(Words::en).collect(Collectors.joining()));
    }
}
