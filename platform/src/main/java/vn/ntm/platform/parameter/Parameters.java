package vn.ntm.platform.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.time.Reach;

/** A malformed parameter is the caller's mistake and says so; by specification it would be a bare 404. */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Code.class, Code::valueOf,
            Period.class, Period::valueOf,
            LocalDate.class, Reach::day,
            Instant.class, Reach::instant,
            UUID.class, UUID::fromString);

    /** What Quarkus reads itself, and would take for absent or for an address that is not there. */
    private static final Map<Class<?>, Function<String, ?>> STRICT = Map.of(
            boolean.class, Parameters::truth,
            Boolean.class, Parameters::truth,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            OffsetDateTime.class, OffsetDateTime::parse);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = ours(type);
        return reader == null ? null : new Reading<>(type, reader, KnownParameter.of("", type, List.of()));
    }

    /** How a value of this type is read; nothing if any text will do. */
    static Optional<Function<String, ?>> reader(Class<?> type) {
        return Optional.<Function<String, ?>>ofNullable(ours(type)).or(() -> Optional.ofNullable(STRICT.get(type)));
    }

    /** Whether it must not be empty where it is given: an empty yes would be a no. */
    static boolean isStrict(Class<?> type) {
        return STRICT.containsKey(type);
    }

    private static @Nullable Function<String, ?> ours(Class<?> type) {
        return type.isEnum() ? choiceOf(type) : READERS.get(type);
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** {@code in-force} is IN_FORCE. */
    private static Function<String, ?> choiceOf(Class<?> type) {
        var choices = new LinkedHashMap<String, Object>();
        for (var choice : type.getEnumConstants()) {
            choices.put(((Enum<?>) choice).name(), choice);
        }
        return text -> {
            var choice = choices.get(text.toUpperCase(Locale.ROOT).replace('-', '_'));
            if (choice == null) {
                throw new IllegalArgumentException("%s, not one of %s".formatted(text, choices.keySet()));
            }
            return choice;
        };
    }

    private record Reading<T>(Class<T> type, Function<String, ?> reader, KnownParameter nameless)
            implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return type.cast(reader.apply(text));
            } catch (IllegalArgumentException | DateTimeException _) { // of an address it was read before
                throw new Refused(new MalformedAddress(List.of(nameless.malformed(text))));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
