package vn.ntm.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {

    private static final String NINE_MEGABYTES = "x".repeat(9_000_000);

    @Test
    void a_text_of_nine_megabytes_is_not_sent_back() throws JsonProcessingException {
        var problem = Problem.invalid("too-long", Words.of("Quá dài: %s.", "Too long: %s.", NINE_MEGABYTES))
                .with(List.of(
                        new Violation(
                                "/" + NINE_MEGABYTES,
                                "too-long",
                                NINE_MEGABYTES,
                                Words.of(NINE_MEGABYTES, NINE_MEGABYTES)),
                        new Violation(
                                "/values",
                                "too-many",
                                List.of(NINE_MEGABYTES),
                                Words.of("Danh sách %s.", "The list %s.", List.of(NINE_MEGABYTES)))));

        assertThat(written(problem)).hasSizeLessThan(10_000).contains("Too long: xxx", "x….");
    }

    @Test
    void of_fifty_thousand_violations_some_are_named_and_the_rest_counted() {
        var cells = IntStream.range(0, 50_000)
                .mapToObj(cell ->
                        new Violation("/cells/" + cell, "not-a-number", "x", Words.of("Phải là số.", "A number.")))
                .toList();

        var answered = ProblemBody.of(
                Problem.invalid("cells", Words.of("Sai.", "Wrong.")).with(cells), Language.EN, "/");

        assertThat(answered.violations()).hasSize(201);
        assertThat(answered.violations().getLast().message()).isEqualTo("And 49800 more.");
        assertThat(answered.violations().getFirst().pointer()).isEqualTo("/cells/0");
    }

    @Test
    void what_is_short_stays_as_it_was_given() {
        assertThat(new Violation("/value", "too-small", -1, Words.of("a", "b")).value())
                .isEqualTo(-1);
        assertThat(new Violation("/value", "missing", null, Words.of("a", "b")).value())
                .isNull();
    }

    @Test
    void no_character_is_cut_in_half() {
        var rice = "🌾".repeat(400);

        assertThat(new Violation("/x", "x", " " + rice, Words.of("a", "b")).value())
                .isEqualTo(" " + "🌾".repeat(99) + "…");
    }

    @ParameterizedTest(name = "Accept-Language: {0}")
    @CsvSource(nullValues = "none", textBlock = """
            none,                         VI
            en,                           EN
            'fr, en-GB;q=0.8, vi;q=0.2',  EN
            'vi, en;q=0.5',               VI
            en;q=0,                       VI
            en;q=abc,                     VI
            ';;;',                        VI
            'en, *;q=',                   VI
            """)
    void it_speaks_vietnamese_unless_english_is_preferred(@Nullable String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    private static String written(Problem problem) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(ProblemBody.of(problem, Language.EN, "/api/v1/reports"));
    }
}
