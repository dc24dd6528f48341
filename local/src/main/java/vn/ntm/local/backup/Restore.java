package vn.ntm.local.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.backup.Manifest.Kept;
import vn.ntm.local.http.Http;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.StackFailure;

/**
 * Makes a stack out of a backup, in a data folder where there is none. It counts only once every table and topic has been
 * read again and is what was written down, and the audit of each service is whole.
 */
public final class Restore {

    /** The services make their tables; what fills them must not find them at work. */
    private static final List<Part> AT_WORK =
            List.of(Part.GATEWAY, Part.CRITERIA, Part.REPORTING, Part.ASSIGNMENT, Part.KEYCLOAK);

    private static final Map<Part, String> AUDITS =
            Map.of(Part.ASSIGNMENT, "assignment-audit", Part.REPORTING, "audit", Part.CRITERIA, "criteria-audit");

    private final Options options;
    private final Consumer<String> progress;

    public Restore(Options options) {
        this.options = options;
        this.progress = options.progress();
    }

    /** Returns the stack, running. */
    public LocalStack from(Path folder) {
        try {
            var manifest = Manifest.read(folder);
            requireEmpty();
            requireUndamaged(manifest, folder);
            copyAround(folder);
            var stack = LocalStack.start(options);
            try {
                AT_WORK.forEach(stack::stop);
                fill(stack, manifest, folder);
                AT_WORK.reversed().forEach(stack::start);
                verifyAudit(stack, manifest);
                return stack;
            } catch (SQLException | IOException | RuntimeException failure) {
                stack.close();
                throw failure;
            }
        } catch (SQLException | IOException failure) {
            throw new StackFailure("The restore failed: " + failure.getMessage(), failure);
        }
    }

    private void requireEmpty() {
        var folders = options.folders();
        var kept = List.of(folders.kept(Part.POSTGRES), folders.kept(Part.KAFKA), folders.secrets());
        if (kept.stream().anyMatch(Files::exists)) {
            throw new StackFailure(
                    "%s holds a stack already: a backup is restored where there is none (--data <folder>)"
                            .formatted(folders.root()));
        }
    }

    private static void requireUndamaged(Manifest manifest, Path folder) throws IOException {
        for (var database : manifest.databases().entrySet()) {
            requireUndamaged(database.getKey(), database.getValue().tables(), folder);
        }
        requireUndamaged("kafka", manifest.topics(), folder);
    }

    private static void requireUndamaged(String group, Map<String, Content> files, Path folder) throws IOException {
        for (var one : files.entrySet()) {
            try (var in = new DigestInputStream(file(folder, group, one.getKey()), Sha256.digest())) {
                in.transferTo(OutputStream.nullOutputStream());
                if (!Sha256.text(in.getMessageDigest()).equals(one.getValue().sha256())) {
                    throw new StackFailure("The backup is damaged: %s/%s.gz".formatted(group, one.getKey()));
                }
            }
        }
    }

    private void copyAround(Path folder) throws IOException {
        var folders = options.folders();
        Files.createDirectories(folders.root());
        for (var around : List.of(folders.secrets(), folders.clock(), folders.exampleLoaded())) {
            if (Files.exists(folder.resolve(around.getFileName()))) {
                Files.copy(folder.resolve(around.getFileName()), around);
            }
        }
    }

    private void fill(LocalStack stack, Manifest manifest, Path folder) throws SQLException, IOException {
        var place = new Place(options.project(), options.folders(), options.ports());
        for (var database : manifest.databases().entrySet()) {
            // What belongs together was held still together; nothing has to be checked or done again row by row.
            try (var connection = DriverManager.getConnection(
                    place.ports().jdbcUrl(database.getKey()),
                    "postgres",
                    place.secrets().of("postgres"))) {
                connection.setAutoCommit(false);
                fill(connection, database.getKey(), database.getValue(), folder);
                connection.commit();
                connection.setAutoCommit(true);
                run(connection, "analyze");
            }
        }
        var log = new EventLog(stack.kafkaBootstrap());
        log.empty();
        for (var topic : manifest.topics().entrySet()) {
            try (var in = file(folder, "kafka", topic.getKey())) {
                log.read(topic.getKey(), in);
            }
            var there = log.write(
                    topic.getKey(),
                    log.ends().getOrDefault(topic.getKey(), new TreeMap<>()),
                    OutputStream.nullOutputStream());
            requireSame("topic " + topic.getKey(), topic.getValue(), there);
        }
        progress.accept("%,d events told"
                .formatted(manifest.topics().values().stream()
                        .mapToLong(Content::rows)
                        .sum()));
    }

    private void fill(Connection connection, String database, Kept kept, Path folder) throws SQLException, IOException {
        var rows = new Rows(connection);
        if (!rows.schema().equals(kept.schema())) {
            throw new StackFailure("The backup of %s was taken from another version: restore it with that version first"
                    .formatted(database));
        }
        var tables = rows.tables();
        run(connection, "set local session_replication_role = replica");
        run(connection, "truncate " + tables.stream().map(Rows.Table::name).collect(Collectors.joining(", ")));
        for (var table : tables) {
            try (var in = file(folder, database, table.name())) {
                rows.read(table, in);
            }
            requireSame(database + "." + table.name(), kept.tables().get(table.name()), rows.content(table));
        }
        for (var sequence : kept.sequences().entrySet()) {
            rows.set(sequence.getKey(), sequence.getValue());
        }
        progress.accept("%s: %,d rows in %d tables, each as it was"
                .formatted(
                        database,
                        kept.tables().values().stream().mapToLong(Content::rows).sum(),
                        tables.size()));
    }

    private static void requireSame(String what, @Nullable Content written, Content there) {
        if (!there.equals(written)) {
            throw new StackFailure("%s is not what was backed up: %s instead of %s".formatted(what, there, written));
        }
    }

    private void verifyAudit(LocalStack stack, Manifest manifest) {
        var token = stack.token("admin");
        AUDITS.forEach((part, address) -> {
            var end = Objects.requireNonNull(manifest.databases().get(part.database()))
                    .audit();
            var noted =
                    end == null || end.number() == 0 ? "" : "?number=%d&hash=%s".formatted(end.number(), end.hash());
            var answer = Http.get(
                    stack.url(part).resolve("/api/v1/" + address + "/verify" + noted),
                    Map.of("Authorization", "Bearer " + token));
            if (!answer.json().path("intact").asBoolean()) {
                throw new StackFailure(
                        "The audit of %s is not whole: %d %s".formatted(part.label(), answer.status(), answer.body()));
            }
            progress.accept("%s: audit whole, %,d rows"
                    .formatted(part.label(), answer.json().path("chained").asLong()));
        });
    }

    private static InputStream file(Path folder, String group, String name) throws IOException {
        return new GZIPInputStream(new BufferedInputStream(
                Files.newInputStream(folder.resolve(group).resolve(name + ".gz"))));
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
