package vn.ntm.gateway.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.events.AssignmentEvent;
import vn.ntm.events.CriteriaEvent;
import vn.ntm.events.ReportingEvent;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.testkit.PublishedEvents;

/** The document against the records: nothing that is told is missing in it, and nothing is of another kind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AsyncApiNamesEveryEventTest {

    private static final String SCHEMAS = "/components/schemas/";

    /** A value that travels as a text, a number or a truth. */
    private static final Map<Class<?>, Map<String, String>> KINDS = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(Deadline.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(LocalTime.class, Map.of("type", "string")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")));

    private static final PublishedEvents PUBLISHED = PublishedEvents.asCommitted();

    @Test
    void on_the_topic_of_its_service_and_to_webhooks_what_reporting_tells() {
        assertThat(told("assignment")).containsExactlyInAnyOrderElementsOf(Messages.of(AssignmentEvent.class));
        assertThat(told("reporting")).containsExactlyInAnyOrderElementsOf(Messages.of(ReportingEvent.class));
        assertThat(told("criteria")).containsExactlyInAnyOrderElementsOf(Messages.of(CriteriaEvent.class));
        assertThat(told("webhook"))
                .containsExactlyInAnyOrderElementsOf(Messages.pushed().toList());
    }

    @ParameterizedTest
    @MethodSource("vn.ntm.gateway.contract.Messages#events")
    void with_each_field_its_kind_and_whether_it_is_required(Class<?> event) {
        isRecord(event.getSimpleName(), event, PUBLISHED.resolved(SCHEMAS + event.getSimpleName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ha-tinh.so-03", "a", "ha--tinh", "Ha-Tinh", "ha-tinh.", ".", "", "xã", "a.b-c.d", "a b"})
    void with_codes_as_the_services_take_them(String text) {
        assertThat(isTaken("Code", text)).isEqualTo(isRead(text, Code::valueOf));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-M06",
                "2024-M12",
                "2024-M00",
                "2024-M13",
                "2024-M6",
                "2024-Q2",
                "2024-Q4",
                "2024-Q0",
                "2024-Q5",
                "2024-S1",
                "2024-S3",
                "2024-N9",
                "2024-N8",
                "2024-A1",
                "2024-A2",
                "0024-A1",
                "24-A1",
                "2024",
                " 2024-A1",
                "2024-a1",
                "AH-lu-thang-9",
                "AH-",
                "AH-Lũ",
                "AH-a..b"
            })
    void with_periods_as_the_services_take_them(String text) {
        assertThat(isTaken("Period", text)).isEqualTo(isRead(text, Period::valueOf));
    }

    @ParameterizedTest
    @CsvSource({"17:00:00,true", "07:30,true", "23:59:59.999,true", "24:00,false", "7:30,false", "17:00+07:00,false"})
    void with_hours_of_the_clock_in_ha_noi(String text, boolean taken) {
        assertThat(isTaken("DeadlineRule/properties/time", text)).isEqualTo(taken);
    }

    private void isRecord(String at, Class<?> type, JsonNode schema) {
        var components = type.getRecordComponents();
        assertThat(schema.path("type").asText()).as(at).isEqualTo("object");
        assertThat(schema.path("properties").fieldNames())
                .toIterable()
                .as(at)
                .containsExactly(names(Arrays.asList(components)));
        assertThat(schema.path("required"))
                .as(at + ", required")
                .extracting(JsonNode::asText)
                .containsExactly(names(Arrays.stream(components)
                        .filter(component -> !isNullable(component.getAnnotatedType()))
                        .toList()));
        for (var component : components) {
            var name = component.getName();
            var field = PUBLISHED.resolved(schema.at("/properties/" + name));
            assertThat(field.has("nullable"))
                    .as(at + "/" + name + ", may be null")
                    .isEqualTo(isNullable(component.getAnnotatedType()));
            isOf(at + "/" + name, component.getGenericType(), field);
        }
    }

    private void isOf(String at, Type type, JsonNode schema) {
        switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> {
                assertThat(schema.path("type").asText()).as(at).isEqualTo("array");
                isOf(at + "/0", list.getActualTypeArguments()[0], PUBLISHED.resolved(schema.path("items")));
            }
            case Class<?> known
            when KINDS.containsKey(known) ->
                requireNonNull(KINDS.get(known)).forEach((keyword, value) -> assertThat(
                                schema.path(keyword).asText())
                        .as(at + ", " + keyword)
                        .isEqualTo(value));
            case Class<?> text
            when text == Code.class || text == Period.class ->
                assertThat(schema.path("pattern"))
                        .as(at)
                        .isEqualTo(PUBLISHED.at(SCHEMAS + text.getSimpleName() + "/pattern"));
            case Class<?> words
            when words.isEnum() ->
                assertThat(schema.path("enum"))
                        .as(at)
                        .extracting(JsonNode::asText)
                        .filteredOn(word -> !word.equals("null"))
                        .containsExactly(Arrays.stream(words.getEnumConstants())
                                .map(word -> ((Enum<?>) word).name())
                                .toArray(String[]::new));
            case Class<?> nested when nested.isRecord() -> isRecord(at, nested, schema);
            default -> throw new AssertionError("What is a " + type + " in the document? At " + at);
        }
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String[] names(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getName).toArray(String[]::new);
    }

    private List<String> told(String channel) {
        var messages = new ArrayList<String>();
        PUBLISHED.at("/channels/" + channel + "/messages").properties().forEach(message -> {
            assertThat(message.getValue().path("$ref").asText()).isEqualTo("#/components/messages/" + message.getKey());
            messages.add(message.getKey());
        });
        return messages;
    }

    private boolean isTaken(String schema, String text) {
        return PUBLISHED
                .contradictions("#" + SCHEMAS + schema, TextNode.valueOf(text).toString())
                .findAny()
                .isEmpty();
    }

    private static boolean isRead(String text, Function<String, ?> reader) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
