package vn.ntm.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.local.layout.StackFailure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArgumentsTest {

    @Test
    void words_flags_and_options_may_stand_in_any_order() {
        var arguments = Arguments.of("--stopped", "2024-06-25", "--data", "/somewhere");

        assertThat(arguments.word(0)).contains("2024-06-25");
        assertThat(arguments.word(1)).isEmpty();
        assertThat(arguments.has("--stopped")).isTrue();
        assertThat(arguments.has("--empty")).isFalse();
        assertThat(arguments.folders().root()).isEqualTo(Path.of("/somewhere"));
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> Arguments.of("--now"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--now");
    }

    @Test
    void an_unknown_option_is_refused_instead_of_overlooked() {
        assertThatThrownBy(() -> Arguments.of("--emtpy")).hasMessageContaining("--emtpy");
    }

    @Test
    void a_missing_word_is_asked_for() {
        assertThatThrownBy(() -> Arguments.of().requiredWord(0, "account")).hasMessageContaining("Which account?");
    }
}
