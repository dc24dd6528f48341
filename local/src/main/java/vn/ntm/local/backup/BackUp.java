package vn.ntm.local.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

import vn.ntm.local.backup.Manifest.Kept;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.StackFailure;

/**
 * Writes down all that a running stack keeps: the rows of every database and what the services have told one another. All
 * databases are held still at one moment, in which nothing is on its way between them; the work goes on meanwhile.
 */
public final class BackUp {

    /** The lock under which a service tells what it has to tell: see the outbox of {@code platform}. */
    private static final String TELLING = "(hashtextextended('outbox', 0))";

    private final Place place;
    private final Consumer<String> progress;

    public BackUp(Place place, Consumer<String> progress) {
        this.place = place;
        this.progress = progress;
    }

    /** Into a folder that is empty or not there yet; only its owner can read it, for it holds passwords. */
    public void into(Path folder) {
        var connections = new EnumMap<Part, Connection>(Part.class);
        try {
            begin(folder);
            for (var part : keepers()) {
                connections.put(part, connect(part));
            }
            var taken = Clock.systemUTC().instant();
            var ends = holdStill(connections);
            var databases = new TreeMap<String, Kept>();
            for (var one : connections.entrySet()) {
                databases.put(one.getKey().database(), dump(one.getKey().database(), new Rows(one.getValue()), folder));
            }
            var topics = new TreeMap<String, Content>();
            var log = new EventLog(place.ports().kafkaBootstrap());
            for (var topic : ends.entrySet()) {
                try (var out = file(folder, "kafka", topic.getKey())) {
                    topics.put(topic.getKey(), log.write(topic.getKey(), topic.getValue(), out));
                }
            }
            copyAround(folder);
            new Manifest(taken.toString(), databases, topics).write(folder);
            progress.accept("%,d events told"
                    .formatted(topics.values().stream().mapToLong(Content::rows).sum()));
        } catch (SQLException | IOException failure) {
            throw new StackFailure("The backup failed: " + failure.getMessage(), failure);
        } finally {
            connections.values().forEach(BackUp::close);
        }
    }

    private void begin(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new StackFailure(folder + " is not empty");
                }
            }
        }
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    static List<Part> keepers() {
        return Arrays.stream(Part.values()).filter(Part::hasDatabase).toList();
    }

    private Connection connect(Part part) throws SQLException {
        return DriverManager.getConnection(
                place.ports().jdbcUrl(part.database()),
                part.database(),
                place.secrets().of(part.database()));
    }

    /**
     * Nobody tells anything while each database is given its snapshot: so what one has told and another has not heard is in
     * the log, up to these ends, and what is not told yet is in the outbox.
     */
    private SortedMap<String, SortedMap<Integer, Long>> holdStill(Map<Part, Connection> connections)
            throws SQLException {
        for (var connection : connections.values()) {
            run(connection, "select pg_advisory_lock" + TELLING);
        }
        var ends = new EventLog(place.ports().kafkaBootstrap()).ends();
        for (var connection : connections.values()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            run(connection, "select pg_current_snapshot()");
        }
        for (var connection : connections.values()) {
            run(connection, "select pg_advisory_unlock" + TELLING);
        }
        return ends;
    }

    private Kept dump(String database, Rows rows, Path folder) throws SQLException, IOException {
        var tables = new TreeMap<String, Content>();
        for (var table : rows.tables()) {
            try (var out = file(folder, database, table.name())) {
                tables.put(table.name(), rows.write(table, out));
            }
        }
        progress.accept("%s: %,d rows in %d tables"
                .formatted(
                        database,
                        tables.values().stream().mapToLong(Content::rows).sum(),
                        tables.size()));
        return new Kept(rows.schema(), rows.auditEnd(), tables, rows.sequences());
    }

    private static GZIPOutputStream file(Path folder, String group, String name) throws IOException {
        var file = folder.resolve(group).resolve(name + ".gz");
        Files.createDirectories(file.getParent());
        return new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** The passwords that the databases and the realm know, and the business clock. */
    private void copyAround(Path folder) throws IOException {
        var folders = place.folders();
        for (var around : List.of(folders.secrets(), folders.clock(), folders.exampleLoaded())) {
            if (Files.exists(around)) {
                Files.copy(around, folder.resolve(around.getFileName()));
            }
        }
    }

    private static void run(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(query);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException _) {
            // It is closed anyway.
        }
    }
}
