package vn.ntm.criteria.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Rows as they were written before names were cleaned. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CleanNamesTest {

    private static final String WRITTEN = "\uFEFFXã\u00A0Sạch\u200B  Tên\u00A0 ";
    private static final String KEPT = "Xã Sạch  Tên";

    @Inject
    AgroalDataSource database;

    @Test
    void names_that_were_told_before_are_cleaned() throws SQLException {
        var code = "tinh-" + UUID.randomUUID();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            write(
                    connection,
                    "insert into organisation (code, id, name, kind) values (?, uuidv7(), ?, 'province')",
                    code,
                    WRITTEN);
            write(
                    connection,
                    "insert into organisation_group (code, name, members, kinds) values (?, ?, '{}', '{}')",
                    code,
                    WRITTEN);
            write(connection, """
                    insert into criteria_set (id, code, name, name_en, unit_kind, tier, legal_basis, valid_from, revision)
                    values (uuidv7(), ?, ?, ?, 'commune', 't', 'x', '2024-01-01', 0)""", code, WRITTEN, WRITTEN);

            new CleanNames().migrate(new Migration(connection));

            assertThat(read(connection, "select name from organisation where code = ?", code))
                    .containsExactly(KEPT);
            assertThat(read(connection, "select name from organisation_group where code = ?", code))
                    .containsExactly(KEPT);
            assertThat(read(connection, "select name || name_en from criteria_set where code = ?", code))
                    .containsExactly(KEPT + KEPT);
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
