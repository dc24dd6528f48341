package vn.ntm.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ntm.events.AssignmentEvent;
import vn.ntm.events.CriteriaEvent;
import vn.ntm.events.Event;
import vn.ntm.events.ReportingEvent;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AsyncApiNamesEveryEventTest {

    @Test
    void on_the_topic_of_its_service() {
        assertThat(told("assignment")).containsExactlyInAnyOrder(names(AssignmentEvent.class));
        assertThat(told("reporting")).containsExactlyInAnyOrder(names(ReportingEvent.class));
        assertThat(told("criteria")).containsExactlyInAnyOrder(names(CriteriaEvent.class));
    }

    @ParameterizedTest
    @MethodSource("events")
    void with_its_fields_and_which_of_them_are_required(Class<?> event) {
        var payload = document().at("/components/messages/" + event.getSimpleName() + "/payload");

        assertThat(payload.get("properties").fieldNames())
                .toIterable()
                .containsExactly(Arrays.stream(event.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
        assertThat(payload.get("required"))
                .extracting(JsonNode::asText)
                .containsExactly(Arrays.stream(event.getRecordComponents())
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
    }

    static Stream<Class<?>> events() {
        return Arrays.stream(Event.class.getPermittedSubclasses())
                .flatMap(service -> Arrays.stream(service.getPermittedSubclasses()));
    }

    private static Iterable<String> told(String channel) {
        return () -> document().at("/channels/" + channel + "/messages").fieldNames();
    }

    private static String[] names(Class<? extends Event> events) {
        return Arrays.stream(events.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toArray(String[]::new);
    }

    private static JsonNode document() {
        try (var in = AsyncApiNamesEveryEventTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
