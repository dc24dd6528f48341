package vn.ntm.criteria.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.platform.idempotency.ForgetAnswers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgetAnswersTest {

    private static final String OURS = "select count(*) from idempotency_key where account = 'ai-do'";

    @Inject
    ForgetAnswers forgetAnswers;

    @Inject
    AgroalDataSource database;

    /** More than are forgotten at once, and as many that are a day too young. */
    @BeforeEach
    void twelve_thousand_answers_of_91_days_and_twelve_thousand_of_89() throws SQLException {
        for (int days : new int[] {91, 89}) {
            run("""
                    insert into idempotency_key (account, key, fingerprint, status, written_at)
                    select 'ai-do', '%1$d/' || n, '', 200, now() - interval '%1$d days' from generate_series(1, 12000) n""".formatted(days));
        }
    }

    @AfterEach
    void none_are_left() throws SQLException {
        run("delete from idempotency_key where account = 'ai-do'");
    }

    @Test
    void after_ninety_days_an_answer_is_forgotten() throws SQLException {
        forgetAnswers.old();

        assertThat(number(OURS + " and key like '91/%'")).isZero();
        assertThat(number(OURS + " and key like '89/%'")).isEqualTo(12_000);
    }

    @Test
    void while_another_replica_does_it_this_one_stands_aside() throws SQLException {
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('forget-answers', 0))");

            forgetAnswers.old();

            assertThat(number(OURS + " and key like '91/%'")).isEqualTo(12_000);
            other.rollback();
        }
    }

    @Test
    void the_old_ones_are_found_by_their_age() throws SQLException {
        run("analyze idempotency_key");

        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var plan = statement.executeQuery("""
                        explain select account, key from idempotency_key
                        where written_at < now() - interval 'P90D' order by written_at limit 5000""")) {
            var text = new StringBuilder();
            while (plan.next()) {
                text.append(plan.getString(1)).append('\n');
            }
            assertThat(text.toString()).contains("idempotency_key_by_age").contains("Index Cond: (written_at <");
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
