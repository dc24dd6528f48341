package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.contract.Conformance;

/** ./ntm conformance, as an operator runs it after an upgrade: the whole installation answers as its document says. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConformanceTest {

    private static final int AT_LEAST = 700;

    @ParameterizedTest
    @ValueSource(strings = {"ha-tinh.so-03", "admin"})
    void whatever_is_asked_is_answered_as_documented(String account) {
        var stack = June.province().stack();

        var result = Conformance.of(stack.gateway(), stack.token(account), System.out::println);

        assertThat(result.contradictions()).isEmpty();
        assertThat(result.checks()).isGreaterThan(AT_LEAST);
    }

    @Test
    void who_has_no_token_is_answered_as_documented_too() {
        assertThat(Conformance.of(June.province().stack().gateway(), null, System.out::println)
                        .contradictions())
                .isEmpty();
    }
}
