package vn.ntm.platform.columns;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** {@code jsonb} columns hold the same JSON that the API speaks; a field of a newer version is no reason not to read. */
@Singleton
@JsonFormat
@PersistenceUnitExtension
class JsonColumns implements FormatMapper {

    private final JacksonJsonFormatMapper json;

    JsonColumns(ObjectMapper json) {
        this.json = new JacksonJsonFormatMapper(json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    }

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return json.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return json.toString(value, type, options);
    }
}
