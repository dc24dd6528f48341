package vn.ntm.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ntm.events.Event;

/** The contract between the services: what was once written is read for ever, and written back alike. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsStayReadableTest {

    private static final Path GOLDEN = Path.of("../events/src/test/resources/events");

    private final ObjectMapper json = mapper();

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_back_as_it_was_read(Class<?> type) throws IOException {
        var golden = json.readTree(Files.readString(GOLDEN.resolve(type.getSimpleName() + ".json")));

        var event = json.treeToValue(golden, type);

        assertThat(json.readTree(json.writeValueAsString(event))).isEqualTo(golden);
        assertThat(((Event) event).subject()).isNotNull();
    }

    @Test
    void no_golden_file_outlives_its_event() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            events().map(Class::getSimpleName).toList());
        }
    }

    static Stream<Class<?>> events() {
        return Arrays.stream(Event.class.getPermittedSubclasses())
                .flatMap(service -> Arrays.stream(service.getPermittedSubclasses()));
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().findAndRegisterModules();
        new TextForms().customize(mapper);
        return mapper;
    }
}
