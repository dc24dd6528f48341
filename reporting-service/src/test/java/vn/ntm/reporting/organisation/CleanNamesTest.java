package vn.ntm.reporting.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;

/** Rows as they were written before names were cleaned. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CleanNamesTest {

    private static final String WRITTEN = "\uFEFFXã\u00A0Sạch\u200B  Tên\u00A0 ";
    private static final String KEPT = "Xã Sạch  Tên";

    @Inject
    AgroalDataSource database;

    @Inject
    Province province;

    @Test
    void names_that_were_told_before_are_cleaned() throws SQLException {
        var place = province.founded();
        var regime = province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            write(connection, "update organisation set name = ? where code = ?", WRITTEN, place + ".so-1");
            write(connection, "update organisation_group set name = ? where code = ?", WRITTEN, place + ".cap-huyen");
            write(
                    connection,
                    "update regime set terms = cast(jsonb_set(cast(terms as jsonb), '{name}', to_jsonb(cast(? as text))) as text) where code = ?",
                    WRITTEN,
                    regime);
            write(connection, """
                    insert into asked_period (id, regime, period, title, addressees, opens_at, deadline, overdue_at, escalation_at)
                    values (uuidv7(), ?, 'AH-x', ?, '{}', now(), now(), now(), now())""", regime, WRITTEN);

            new CleanNames().migrate(new Migration(connection));

            assertThat(read(connection, "select name from organisation where code = ?", place + ".so-1"))
                    .containsExactly(KEPT);
            assertThat(read(connection, "select name from organisation_group where code = ?", place + ".cap-huyen"))
                    .containsExactly(KEPT);
            assertThat(read(connection, "select cast(terms as json) ->> 'name' from regime where code = ?", regime))
                    .containsExactly(KEPT);
            assertThat(read(
                            connection,
                            "select cast(terms as json) ->> 'legalBasis' from regime where code = ?",
                            regime))
                    .containsExactly("Công văn");
            assertThat(read(connection, "select title from asked_period where period = 'AH-x' and regime = ?", regime))
                    .containsExactly(KEPT);
            connection.rollback();
        }
    }

    private static void write(Connection connection, String statement, String... values) throws SQLException {
        try (var one = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                one.setString(i + 1, values[i]);
            }
            assertThat(one.executeUpdate()).isPositive();
        }
    }

    private static List<String> read(Connection connection, String query, String value) throws SQLException {
        var read = new ArrayList<String>();
        try (var one = connection.prepareStatement(query)) {
            one.setString(1, value);
            try (var row = one.executeQuery()) {
                while (row.next()) {
                    read.add(row.getString(1));
                }
            }
        }
        return read;
    }

    private record Migration(Connection connection) implements Context {
        @Override
        public Configuration getConfiguration() {
            throw new UnsupportedOperationException("nothing is configured");
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }
}
