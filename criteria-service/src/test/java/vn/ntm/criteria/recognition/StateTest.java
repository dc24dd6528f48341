package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            REGISTERED,    SELF_ASSESSED REFUSED
            SELF_ASSESSED, EXAMINED APPRAISED RETURNED REFUSED
            EXAMINED,      APPRAISED RETURNED REFUSED
            APPRAISED,     VOTED RETURNED REFUSED
            VOTED,         RECOGNISED RETURNED REFUSED
            RECOGNISED,    ANNOUNCED REVOKED
            ANNOUNCED,     REVOKED
            RETURNED,      SELF_ASSESSED REFUSED
            REFUSED,       ''
            REVOKED,       ''
            """)
    void leads_to_these_and_no_others(State state, String next) {
        assertThat(Arrays.stream(State.values())
                        .filter(state::leadsTo)
                        .map(State::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(next);
    }

    @Test
    void a_dossier_is_open_until_it_is_decided_or_refused() {
        assertThat(Arrays.stream(State.values()).filter(state -> !state.open()))
                .containsExactly(State.RECOGNISED, State.ANNOUNCED, State.REFUSED, State.REVOKED);
    }
}
