package vn.ntm.local.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import vn.ntm.local.backup.Manifest.AuditEnd;

/** The rows of one database, table by table, as {@code COPY} writes and reads them. */
final class Rows {

    /** In the order of the primary key, so that the same rows have the same hash; what is computed is computed again. */
    private static final String TABLES = """
            select quote_ident(c.relname) as name,
                (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
                coalesce((select string_agg(quote_ident(a.attname), ', ' order by k.position)
                    from pg_index i cross join unnest(i.indkey) with ordinality as k (attribute, position)
                    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attribute
                    where i.indrelid = c.oid and i.indisprimary), 'ctid') as key
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                and c.relname not in ('flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
            order by c.relname""";

    private static final String MIGRATIONS_OF_A_SERVICE = """
            select string_agg(version || ' ' || checksum, ',' order by installed_rank) from flyway_schema_history
            where version is not null""";

    private static final String MIGRATIONS_OF_KEYCLOAK =
            "select string_agg(id || ' ' || md5sum, ',' order by orderexecuted) from databasechangelog";

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    record Table(String name, String columns, String key) {}

    List<Table> tables() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<Table>();
            while (found.next()) {
                tables.add(new Table(found.getString("name"), found.getString("columns"), found.getString("key")));
            }
            return tables;
        }
    }

    Content write(Table table, OutputStream out) throws SQLException, IOException {
        var digest = Sha256.digest();
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s order by %s) to stdout"
                                .formatted(table.columns(), table.name(), table.key()),
                        new DigestOutputStream(out, digest));
        return new Content(rows, Sha256.text(digest));
    }

    Content content(Table table) throws SQLException, IOException {
        return write(table, OutputStream.nullOutputStream());
    }

    void read(Table table, InputStream in) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columns()), in);
    }

    /** Where each sequence stands, by name; those never used are left out. */
    Map<String, Long> sequences() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select quote_ident(sequencename), last_value from pg_sequences"
                        + " where schemaname = 'public' and last_value is not null")) {
            var sequences = new TreeMap<String, Long>();
            while (found.next()) {
                sequences.put(found.getString(1), found.getLong(2));
            }
            return sequences;
        }
    }

    void set(String sequence, long last) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(cast(? as regclass), ?)")) {
            statement.setString(1, sequence);
            statement.setLong(2, last);
            statement.execute();
        }
    }

    /** The same for two databases whose tables were made by the same migrations. */
    String schema() throws SQLException {
        var migrations = one(has("flyway_schema_history") ? MIGRATIONS_OF_A_SERVICE : MIGRATIONS_OF_KEYCLOAK);
        var digest = Sha256.digest();
        digest.update(String.valueOf(migrations).getBytes(UTF_8));
        return Sha256.text(digest);
    }

    @Nullable
    AuditEnd auditEnd() throws SQLException {
        if (!has("audit_end")) {
            return null;
        }
        try (var statement = connection.createStatement();
                var end = statement.executeQuery("select number, encode(hash, 'hex') from audit_end")) {
            end.next();
            return new AuditEnd(end.getLong(1), end.getString(2));
        }
    }

    private boolean has(String table) throws SQLException {
        return one("select to_regclass('public." + table + "')::text") != null;
    }

    private @Nullable String one(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
