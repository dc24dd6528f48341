package vn.ntm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import io.restassured.RestAssured;

/** Loses and alters rows in all tables of all copies that a service keeps, behind its back, and has them rebuilt. */
@ApplicationScoped
public class SpoiltCopies {

    private static final String ALTERABLE = """
            select a.attname from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and a.atttypid = 'text'::regtype and not exists (
                    select from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey))
            order by a.attnum limit 1""";

    private final Instance<DataSource> database;
    private final Tables tables;

    /** @param database none where there is no database, as in the gateway */
    SpoiltCopies(Instance<DataSource> database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * Each table is again as it was, and nothing else was written but the audit. Every table must hold something before.
     *
     * @param address of the service's copies: {@code /reporting-copies}
     */
    public void areAsTheyWereOnceRebuilt(String address) throws SQLException {
        var copies = RestAssured.given()
                .header("Authorization", TestCallers.as("quan-tri", "admin"))
                .get("/api/v1" + address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (var name : copies.getList("name", String.class)) {
            isAsItWasOnceRebuilt(
                    address + "/" + name, copies.getList("find { it.name == '" + name + "' }.tables", String.class));
        }
    }

    private void isAsItWasOnceRebuilt(String copy, List<String> names) throws SQLException {
        var truth = new HashMap<String, List<String>>();
        for (var name : names) {
            truth.put(name, rows(name));
            assertThat(truth.get(name)).as(name).isNotEmpty();
            spoil(name);
            assertThat(rows(name)).as(name).isNotEqualTo(truth.get(name));
        }
        var others = counts(names);

        RestAssured.given()
                .header("Authorization", TestCallers.as("quan-tri", "admin"))
                .post("/api/v1" + copy + "/rebuild")
                .then()
                .statusCode(200);

        for (var name : names) {
            assertThat(rows(name)).as(name).isEqualTo(truth.get(name));
        }
        assertThat(counts(names)).isEqualTo(others);
    }

    /** Of all tables but these and the audit. */
    private Map<String, Long> counts(List<String> but) {
        var counts = tables.counts();
        counts.keySet().removeAll(but);
        counts.remove("audit");
        return counts;
    }

    /** Half of the rows are gone, of the others a text is another. */
    private void spoil(String table) throws SQLException {
        try (var connection = database.get().getConnection();
                var statement = connection.createStatement()) {
            // Rows that others refer to can be lost too: by a restore, by hand.
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "delete from %1$s where ctid in (select ctid from %1$s limit (select (count(*) + 1) / 2 from %1$s))"
                            .formatted(table));
            var column = alterable(connection, table);
            if (column.isPresent()) {
                statement.execute("update %1$s set %2$s = %2$s || '?'".formatted(table, column.get()));
            }
            statement.execute("reset session_replication_role");
        }
    }

    private static Optional<String> alterable(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement(ALTERABLE)) {
            select.setString(1, table);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private List<String> rows(String table) throws SQLException {
        try (var connection = database.get().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select cast(t as text) from %s t order by 1".formatted(table))) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
