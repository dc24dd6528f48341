package vn.ntm.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.local.layout.StackFailure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-06-25,                     2024-06-24T17:00:00Z
            2024-06-25T08:00,               2024-06-25T01:00:00Z
            2024-06-25T08:00:30,            2024-06-25T01:00:30Z
            2024-06-25T08:00:00+07:00,      2024-06-25T01:00:00Z
            2024-06-25T08:00:00Z,           2024-06-25T08:00:00Z
            2024-06-25T08:00:00.250-03:30,  2024-06-25T11:30:00.250Z
            """)
    void without_an_offset_it_is_the_time_in_Viet_Nam(String text, Instant meant) {
        assertThat(ClockText.parse(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "2024-02-30", "2024-06-25+07:00", "25/06/2024"})
    void anything_else_is_refused_with_examples_of_what_is_not(String text) {
        assertThatThrownBy(() -> ClockText.parse(text))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining(text)
                .hasMessageContaining("2024-06-25T08:00");
    }

    @Test
    void it_is_shown_as_in_Viet_Nam() {
        assertThat(ClockText.show(Instant.parse("2024-06-17T01:00:00.123Z"))).isEqualTo("2024-06-17T08:00:00+07:00");
    }
}
