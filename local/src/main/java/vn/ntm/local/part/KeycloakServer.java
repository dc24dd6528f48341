package vn.ntm.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.ntm.local.http.Http;
import vn.ntm.local.identity.KeycloakAdministration;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.machine.Archive;
import vn.ntm.local.machine.Once;
import vn.ntm.local.machine.ShortCommand;

/** Keycloak itself, built once for PostgreSQL and then started as in production. */
final class KeycloakServer implements Recipe {

    private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers", "themes", "version.txt");

    private final Place place;
    private final Path archive;
    private final Path distribution;

    KeycloakServer(Place place) {
        this.place = place;
        this.archive = place.project().library("keycloak-quarkus-dist", ".zip");
        this.distribution = place.project()
                .distributions()
                .resolve(archive.getFileName().toString().replace(".zip", ""));
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        new Once(distribution).filledBy(this::unpackAndBuild);
        // A home of its own for what it writes, while what it is made of is shared by all stacks.
        Files.createDirectories(home());
        for (var shared : SHARED) {
            Files.deleteIfExists(home().resolve(shared));
            Files.createSymbolicLink(home().resolve(shared), distribution.resolve(shared));
        }
    }

    private void unpackAndBuild(Path folder) throws IOException, InterruptedException {
        Archive.unzip(archive, folder);
        var build = List.of(
                "sh", folder.resolve("bin/kc.sh").toString(), "build", "--db=postgres", "--health-enabled=false");
        new ShortCommand(build, Map.of("JAVA_HOME", JavaCommand.home().toString()))
                .run(place.folders().log(Part.KEYCLOAK));
    }

    /** As bin/kc.sh does it, less the shell in between, which would not die together with Keycloak. */
    @Override
    public Launch launch() {
        var flags = List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home(),
                "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return new Launch(new JavaCommand(512).of(flags, "start", "--optimized"), environment());
    }

    @Override
    public boolean answers() {
        return Http.answers(place.ports().url(Part.KEYCLOAK).resolve("/realms/master"));
    }

    @Override
    public void furnish() {
        new KeycloakAdministration(place.ports(), place.secrets()).createRealm();
    }

    private Path home() {
        return place.folders().kept(Part.KEYCLOAK);
    }

    private Map<String, String> environment() {
        var url = place.ports().url(Part.KEYCLOAK);
        return Map.ofEntries(
                Map.entry("KC_DB_URL", place.ports().jdbcUrl(Part.KEYCLOAK.database())),
                Map.entry("KC_DB_USERNAME", Part.KEYCLOAK.database()),
                Map.entry("KC_DB_PASSWORD", place.secrets().of(Part.KEYCLOAK.database())),
                Map.entry("KC_DB_POOL_MAX_SIZE", "10"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", url.getHost()),
                Map.entry("KC_HTTP_PORT", Integer.toString(url.getPort())),
                Map.entry("KC_HOSTNAME", url.toString()),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdministration.USER),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", place.secrets().of("keycloak-administrator")));
    }
}
