package vn.ntm.assignment.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;

/** Rows as they were written before names were cleaned. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CleanNamesTest {

    private static final String WRITTEN = "\uFEFFXã\u00A0Sạch\u200B  Tên\u00A0 ";
    private static final String KEPT = "Xã Sạch  Tên";

    @Inject
    AgroalDataSource database;

    private final String commune = HaTinh.fresh("ha-tinh.x-an");

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void names_that_were_stored_before_are_cleaned_and_nothing_else_is_touched() throws SQLException {
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(
                                java.util.Map.of(
                                        "code",
                                        commune,
                                        "name",
                                        "Xã Trước Kia",
                                        "kind",
                                        "commune",
                                        "parent",
                                        "ha-tinh"),
                                java.util.Map.of(
                                        "code",
                                        commune + "-2",
                                        "name",
                                        "Xã Để Trống",
                                        "kind",
                                        "commune",
                                        "parent",
                                        "ha-tinh")))
                .then()
                .statusCode(200);
        var directive = Dispatch.published();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var table : List.of("organisation", "organisation_stretch")) {
                write(
                        connection,
                        "update %s set name = ?, name_en = ?, aliases = array['Kim', ?] where code = ?"
                                .formatted(table),
                        WRITTEN,
                        WRITTEN,
                        WRITTEN,
                        commune);
            }
            write(
                    connection,
                    "update organisation_stretch set external_codes = jsonb_build_object('gso', cast(? as text), 'old', '1') where code = ?",
                    "123\u00A0",
                    commune);
            write(connection, "update organisation set name = ? where code = ?", "\u200B\u00A0", commune + "-2");
            write(connection, "update directive set title = ? where code = ?", WRITTEN, directive);
            write(
                    connection,
                    "insert into organisation_group (id, code, name, members, kinds, revision) values (uuidv7(), ?, ?, '{}', '{}', 0)",
                    commune,
                    WRITTEN);
            write(
                    connection,
                    "insert into known_set (code, version, name, unit_kind, tier, valid_from) values (?, 1, ?, 'commune', 't', '2024-01-01')",
                    commune,
                    WRITTEN);
            write(
                    connection,
                    "insert into known_criterion (criteria_set, version, number, name) values (?, 1, '1', ?)",
                    commune,
                    WRITTEN);

            new CleanNames().migrate(new Migration(connection));
            new CleanNames().migrate(new Migration(connection));

            assertThat(read(connection, "select name from organisation_group where code = ?", commune))
                    .containsExactly(KEPT);
            assertThat(read(connection, "select name from known_set where code = ?", commune))
                    .containsExactly(KEPT);
            assertThat(read(connection, "select name from known_criterion where criteria_set = ?", commune))
                    .containsExactly(KEPT);
            assertThat(read(connection, "select title from directive where code = ?", directive))
                    .containsExactly(KEPT);
            assertThat(read(
                            connection,
                            "select name || name_en || aliases[2] from organisation where code = ?",
                            commune))
                    .containsExactly(KEPT + KEPT + KEPT);
            assertThat(read(
                            connection,
                            "select (external_codes ->> 'gso') || (external_codes ->> 'old') from organisation_stretch where code = ?",
                            commune))
                    .containsExactly("1231");
            assertThat(read(connection, "select name from organisation where code = ?", commune + "-2"))
                    .containsExactly("\u200B\u00A0");
            write(connection, "update organisation set name = 'Xã Để Trống' where code = ?", commune + "-2");
            connection.commit();
        }
        HaTinh.as("ha-tinh", "viewer")
                .get("/organisations/{code}", commune)
                .then()
                .body("name", equalTo(KEPT))
                .body("nameEn", equalTo(KEPT))
                .body("aliases", contains("Kim", KEPT));
        HaTinh.as("ha-tinh", "viewer")
                .queryParam("q", "Xã Trước Kia")
                .queryParam("limit", 500)
                .get("/organisations")
                .then()
                .body("items.code", hasItem(commune));
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
