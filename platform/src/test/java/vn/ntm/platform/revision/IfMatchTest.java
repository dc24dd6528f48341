package vn.ntm.platform.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.platform.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IfMatchTest {

    @Test
    void who_names_what_is_there_may_change_it() {
        assertThatCode(() -> IfMatch.check(IfMatch.valueOf(" \"7\" "), 7)).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.check(IfMatch.of(7), 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(quoteCharacter = '\'', nullValues = "-", textBlock = """
            -,            428, if-match-missing
            *,            428, if-match-names-no-revision
            ' * ',        428, if-match-names-no-revision
            '"6"',        412, changed-meanwhile
            'W/"7"',      412, changed-meanwhile
            '"6", "7"',   412, changed-meanwhile
            7,            412, changed-meanwhile
            """)
    void who_names_anything_else_is_told_what_to_do(@Nullable String header, int status, String code) {
        var refused = catchThrowableOfType(
                Refused.class, () -> IfMatch.check(header == null ? null : IfMatch.valueOf(header), 7));

        var problem = refused.refusal().problem();
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.remedies()).hasSize(1);
    }
}
