package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every "no" of this service, read aloud: what, in both languages, and what can be done about it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {

    /** What is not there, or not the caller's to see: nothing can be done about it. */
    private static final int NOT_FOUND = 404;

    /** Refused at the door of the request; the violations say what to write instead. */
    private static final int MALFORMED = 400;

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_refusal_says_what_in_both_languages_and_what_can_be_done(Class<?> type) throws Exception {
        var problem = problemOf(type);

        assertThat(problem.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(problem.status()).isBetween(400, 599).isNotEqualTo(500);
        speaks(problem.title());
        speaks(problem.detail());
        assertThat(problem.detail().vi()).doesNotContain("%s", "null");
        problem.violations().forEach(violation -> {
            assertThat(violation.pointer())
                    .as("a pointer, or a parameter's name")
                    .matches("/.*|[a-zA-Z]+");
            speaks(violation.message());
        });
        if (problem.status() != NOT_FOUND && problem.status() != MALFORMED) {
            assertThat(problem.remedies())
                    .as("%s: what can be done?", problem.code())
                    .isNotEmpty();
        }
        problem.remedies().forEach(remedy -> speaks(remedy.action()));
    }

    @Test
    void all_refusals_of_the_service_are_read() {
        assertThat(refusals()).hasSizeGreaterThan(30);
    }

    /** Vietnamese has marks; a sentence without any was forgotten. */
    private static void speaks(Words words) {
        assertThat(words.vi()).isNotBlank().isNotEqualTo(words.en());
        assertThat(words.en()).isNotBlank();
        assertThat(words.vi()).as("Vietnamese: %s", words.vi()).containsPattern("[^\\x00-\\x7F]");
    }

    static Stream<Class<?>> refusals() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("vn.ntm.reporting").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) && !type.isInterface())
                        .<Class<?>>map(type -> type.reflect())
                        .sorted((a, b) -> a.getName().compareTo(b.getName()));
    }

    private static Problem problemOf(Class<?> type) throws Exception {
        return ((Refusal) some(type)).problem();
    }

    private static Object some(Class<?> type) throws Exception {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord() && !type.getName().startsWith("vn.ntm.kernel")) {
            return born(type);
        }
        return value(type).orElseThrow(() -> new IllegalStateException("What is an example of a " + type + "?"));
    }

    private static Object born(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = some(types[i]);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("An example of " + type, e);
        }
    }

    private static Optional<Object> value(Class<?> type) {
        Stream<Object> examples = Stream.of(
                "ví dụ",
                1,
                1L,
                true,
                new BigDecimal("1.5"),
                UUID.fromString("01900000-0000-7000-8000-000000000001"),
                new Code("ha-tinh.so-01"),
                CalendarPeriod.valueOf("2024-M06"),
                Deadline.before(LocalDate.parse("2024-06-25")),
                Instant.parse("2024-06-24T16:59:59Z"),
                LocalDate.parse("2024-06-25"),
                List.of(),
                Set.of(),
                Words.of("một câu của ví dụ", "a sentence of the example"),
                new Violation("/x", "x", null, Words.of("một câu của ví dụ", "a sentence of the example")));
        var wanted = type.isPrimitive() ? boxed(type) : type;
        return examples.filter(wanted::isInstance).findFirst();
    }

    private static Class<?> boxed(Class<?> primitive) {
        return switch (primitive.getName()) {
            case "int" -> Integer.class;
            case "long" -> Long.class;
            default -> Boolean.class;
        };
    }
}
