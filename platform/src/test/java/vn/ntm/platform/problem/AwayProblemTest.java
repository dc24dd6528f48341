package vn.ntm.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.transaction.RollbackException;

import io.quarkus.oidc.OIDCException;
import org.hibernate.exception.GenericJDBCException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AwayProblemTest {

    @ParameterizedTest(name = "SQLSTATE {0}: {1}")
    @CsvSource(nullValues = "none", textBlock = """
            08006, the connection broke in the middle
            08001, nobody listens there
            57P01, terminating connection due to administrator command
            57P03, the database system is starting up
            53300, too many clients already
            40P01, deadlock detected
            40001, could not serialize access due to concurrent update
            none,  the pool had no connection left in time
            """)
    void a_database_that_cannot_be_reached_or_gave_up_is_no_fault_but_a_reason_to_come_again(
            @Nullable String state, String said) {
        var failure = new GenericJDBCException("could not prepare", new SQLException(said, state));

        assertThat(StandardProblems.behind(new IllegalStateException(failure))).hasValueSatisfying(problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.headers()).containsEntry("Retry-After", "5");
        });
    }

    @ParameterizedTest(name = "SQLSTATE {0}")
    @CsvSource({"22021", "42P01"})
    void what_the_database_says_of_a_statement_stays_a_fault(String state) {
        var failure = new GenericJDBCException("could not execute", new SQLException("...", state));

        assertThat(StandardProblems.behind(failure)).isEmpty();
    }

    @Test
    void a_transaction_that_ran_out_is_no_fault_and_stored_nothing() {
        var failure = new IllegalStateException(
                new RollbackException("ARJUNA016102: The transaction is not active! Uid is 0:7f000101:1"));

        assertThat(StandardProblems.behind(failure)).hasValueSatisfying(problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.code()).isEqualTo("took-too-long");
        });
        assertThat(StandardProblems.behind(new RollbackException("ARJUNA016053: Could not commit transaction.")))
                .isEmpty();
    }

    @Test
    void keys_that_cannot_be_had_sign_nobody_out() {
        var failure = new IllegalStateException(new OIDCException("OIDC Server is not available"));

        assertThat(StandardProblems.behind(failure)).hasValueSatisfying(problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.code()).isEqualTo("sign-in-away");
            assertThat(problem.headers()).containsEntry("Retry-After", "5");
        });
    }
}
