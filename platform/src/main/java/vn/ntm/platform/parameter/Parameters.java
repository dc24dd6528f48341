package vn.ntm.platform.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.paging.Cursor;
import vn.ntm.platform.problem.Refused;

/** A malformed parameter is the caller's mistake and says so; by specification it would be a bare 404. */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Code.class, Code::valueOf,
            Period.class, Period::valueOf,
            Cursor.class, Cursor::valueOf,
            LocalDate.class, LocalDate::parse,
            Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
            UUID.class, UUID::fromString);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = READERS.get(type);
        return reader == null ? null : new Reading<>(type, reader);
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
