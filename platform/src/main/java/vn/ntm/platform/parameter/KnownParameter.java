package vn.ntm.platform.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.ConstraintWords;
import vn.ntm.platform.problem.NearWord;
import vn.ntm.platform.problem.Unreadable;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/**
 * One parameter of an address.
 *
 * @param type of one value
 * @param isMany whether it may be given more than once
 * @param asked what its values must keep to
 */
record KnownParameter(String name, Class<?> type, boolean isMany, List<Annotation> asked) {

    static KnownParameter of(String name, Type declared, List<Annotation> asked) {
        if (declared instanceof ParameterizedType several
                && several.getRawType() instanceof Class<?> raw
                && several.getActualTypeArguments()[0] instanceof Class<?> one) {
            return new KnownParameter(name, one, Collection.class.isAssignableFrom(raw), asked);
        }
        return new KnownParameter(name, (Class<?>) declared, false, asked);
    }

    /** All that is wrong with what was given, in the order given. */
    List<Violation> faults(List<String> given) {
        if (given.size() > 1 && !isMany) {
            return List.of(new Violation(
                    name,
                    "given-twice",
                    String.join(", ", given),
                    Words.of("Chỉ được có một lần.", "It may be given only once.")));
        }
        if (given.isEmpty()) {
            return broken(null).stream().filter(_ -> !hasUsual()).toList();
        }
        return given.stream().flatMap(text -> faults(text).stream()).toList();
    }

    private List<Violation> faults(String text) {
        var reader = Parameters.reader(type).orElse(null);
        if (reader == null) {
            return broken(text);
        }
        if (text.isEmpty() && !Parameters.isStrict(type)) { // as good as not given
            return broken(null);
        }
        try {
            return broken(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException _) {
            return List.of(malformed(text));
        }
    }

    Violation malformed(String text) {
        var expected = Unreadable.expected(type);
        var words = type.isEnum()
                ? NearWord.of(
                                text,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Object::toString)
                                        .toList())
                        .map(near -> expected.and(Words.of("Có phải là \"%s\"?", "Did you mean \"%s\"?", near)))
                        .orElse(expected)
                : expected;
        return new Violation(name, "not-a-" + kind(), text, words);
    }

    private String kind() {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type.isEnum()) {
            return "word";
        }
        if (type == LocalDate.class) {
            return "day";
        }
        if (type == OffsetDateTime.class || type == Instant.class) {
            return "time";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type)
                ? "number"
                : type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private boolean hasUsual() {
        return asked.stream().anyMatch(DefaultValue.class::isInstance);
    }

    private List<Violation> broken(@Nullable Object value) {
        return asked.stream()
                .filter(constraint -> !keeps(constraint, value))
                .limit(1)
                .map(constraint -> new Violation(
                        name, constraint.annotationType().getSimpleName(), value, words(constraint, value)))
                .toList();
    }

    /** Who leaves one out hears what it is. */
    private Words words(Annotation constraint, @Nullable Object value) {
        var words = ConstraintWords.of(constraint).orElseGet(() -> Words.of("Không hợp lệ.", "It is not valid."));
        return value == null && type != String.class ? words.and(Unreadable.expected(type)) : words;
    }

    private static boolean keeps(Annotation constraint, @Nullable Object value) {
        return switch (constraint) {
            case NotNull _ -> value != null;
            case NotBlank _ -> value instanceof String text && !text.isBlank();
            case NotEmpty _ -> value instanceof String text && !text.isEmpty();
            case Min min -> !(value instanceof Number number) || number.longValue() >= min.value();
            case Max max -> !(value instanceof Number number) || number.longValue() <= max.value();
            case Size size ->
                !(value instanceof String text) || (text.length() >= size.min() && text.length() <= size.max());
            case Pattern form -> !(value instanceof String text) || text.matches(form.regexp());
            default -> true; // the validator judges it later
        };
    }
}
