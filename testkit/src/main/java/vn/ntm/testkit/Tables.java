package vn.ntm.testkit;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** How many rows each table has: what was refused has added none. */
@ApplicationScoped
public class Tables {

    private static final String NAMES = """
            select tablename from pg_tables
            where schemaname = current_schema() and tablename not in ('outbox', 'event_log')""";

    private final Instance<DataSource> database;

    /** @param database none where there is no database, as in the gateway */
    Tables(Instance<DataSource> database) {
        this.database = database;
    }

    /** The outbox and the log of what was told are left out: the relay empties one and fills the other. The events are counted by the sequence of their positions. */
    public Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        try (var connection = database.get().getConnection();
                var statement = connection.createStatement()) {
            for (var table : names(statement)) {
                counts.put(table, number(statement, "select count(*) from " + table));
            }
            counts.put("told", number(statement, "select last_value from outbox_position"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return counts;
    }

    private static List<String> names(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = statement.executeQuery(NAMES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
