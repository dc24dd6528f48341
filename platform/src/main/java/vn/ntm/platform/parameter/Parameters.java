package vn.ntm.platform.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = type.isEnum() ? choiceOf(type) : READERS.get(type);
        return reader == null ? null : new Reading<>(type, reader);
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

    private record Reading<T>(Class<T> type, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return type.cast(reader.apply(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new Refused(new MalformedParameter(type.getSimpleName(), text, String.valueOf(e.getMessage())));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
