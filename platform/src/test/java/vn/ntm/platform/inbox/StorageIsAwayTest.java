package vn.ntm.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StorageIsAwayTest {

    @ParameterizedTest(name = "SQLSTATE {0}: away {1}")
    @CsvSource(textBlock = """
            08006, true
            08001, true
            57P01, true
            53300, true
            40P01, true
            40001, true
            23505, false
            22021, false
            42P01, false
            """)
    void the_state_says_whether_to_wait(String state, boolean away) {
        var wrapped = new IllegalStateException(new RuntimeException(new SQLException("...", state)));

        assertThat(new StorageIsAway().test(wrapped)).isEqualTo(away);
    }

    @Test
    void what_cannot_be_read_is_not_waited_for() {
        assertThat(new StorageIsAway().test(new IllegalArgumentException("Cannot read")))
                .isFalse();
    }
}
