package vn.ntm.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NearWordTest {

    private static final List<String> KNOWN = List.of("dryRun", "mode", "organisation", "dueBefore", "q");

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource(nullValues = "none", textBlock = """
            dryrun,       dryRun
            dry_run,      dryRun
            dry-run,      dryRun
            dryRunn,      dryRun
            moed,         mode
            organization, organisation
            due_before,   dueBefore
            Q,            q
            approved,     none
            page,         none
            id,           none
            """)
    void one_slip_in_three_letters_is_near(String given, @Nullable String near) {
        assertThat(NearWord.of(given, KNOWN).orElse(null)).isEqualTo(near);
    }

    @Test
    void what_is_longer_than_any_word_is_near_to_none() {
        assertThat(NearWord.of("x".repeat(1_000_000), List.of("x".repeat(999_999))))
                .isEmpty();
    }
}
