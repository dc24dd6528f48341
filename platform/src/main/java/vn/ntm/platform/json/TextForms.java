package vn.ntm.platform.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.SequencedCollection;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.AdHocPeriod;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.NameText;
import vn.ntm.kernel.Period;
import vn.ntm.platform.time.Reach;

/**
 * Kernel types travel as their text (Jackson finds {@code valueOf} by itself on the way back), text as NFC, numbers as exact
 * decimals; a field nobody knows is refused rather than lost, and so is a hole in a list.
 */
@Singleton
class TextForms implements ObjectMapperCustomizer {

    /** The last word: Quarkus registers its own form of an instant before. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        var module = new SimpleModule("kernel");
        for (Class<?> type :
                List.of(Period.class, CalendarPeriod.class, AdHocPeriod.class, Deadline.class, Code.class)) {
            module.addSerializer(type, new ToStringSerializer(type));
        }
        module.addSerializer(Instant.class, new HaNoiTime());
        module.addDeserializer(Code.class, new TextForm<>(Code.class, Code::valueOf));
        module.addDeserializer(LocalDate.class, new TextForm<>(LocalDate.class, Reach::day));
        module.addDeserializer(Instant.class, new TextForm<>(Instant.class, Reach::instant));
        module.addDeserializer(String.class, new ComposedText(false));
        mapper.registerModule(module);
        // No list of ours has holes, and nobody who reads one looks for them.
        for (Class<?> list :
                List.of(Collection.class, List.class, Set.class, SequencedCollection.class, SequencedSet.class)) {
            mapper.configOverride(list).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        }
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        // "1.500" may be meant as one and a half thousand, 2.7 communes are not 2: whoever sends it says it as what it
        // is.
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (var type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /** An instant is shown as the clock in Hà Nội has it; on the way in any offset will do. */
    private static final class HaNoiTime extends StdScalarSerializer<Instant> {
        HaNoiTime() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(BusinessTime.ZONE)));
        }
    }

    /** A value that is written as text, not as the record around it. */
    private static final class TextForm<T> extends StdScalarDeserializer<T> {

        private final Class<T> type;
        private final transient Function<String, T> reader;

        TextForm(Class<T> type, Function<String, T> reader) {
            super(type);
            this.type = type;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            var text = parser.getText();
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
            }
        }
    }

    /**
     * Vietnamese marks are composed (NFC), names have nothing that nobody sees, PostgreSQL keeps no NUL, and half a character would
     * become a question mark.
     */
    private static final class ComposedText extends StdScalarDeserializer<String> implements ContextualDeserializer {

        /** Under which something is looked for, in whatever record. */
        private static final Set<String> NAMES = Set.of("name", "nameEn", "aliases", "externalCodes", "title");

        private final boolean isName;

        ComposedText(boolean isName) {
            super(String.class);
            this.isName = isName;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new ComposedText(property != null && NAMES.contains(property.getName()));
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                return (String) context.handleWeirdStringValue(String.class, text, "not text that can be kept");
            }
            return isName ? NameText.kept(text) : Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }
}
