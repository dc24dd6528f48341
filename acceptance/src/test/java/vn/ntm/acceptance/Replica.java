package vn.ntm.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One more reporting-service, as a process of its own that can be killed as a machine's power cut does it. */
final class Replica {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI url;
    private final URI management;
    private final Path jar;
    private final Map<String, String> environment;
    private final File log;
    private Process process;

    private Replica(URI url, URI management, Path jar, Map<String, String> environment, File log) {
        this.url = url;
        this.management = management;
        this.jar = jar;
        this.environment = environment;
        this.log = log;
        this.process = launched();
    }

    static Replica started(URI url, URI management, Path jar, Map<String, String> environment, File log) {
        return new Replica(url, management, jar, environment, log);
    }

    URI url() {
        return url;
    }

    URI management() {
        return management;
    }

    boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    management.resolve("/q/health/live").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    void awaitAnswers() {
        await().atMost(PATIENCE).until(this::answers);
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void restart() {
        process = launched();
    }

    private Process launched() {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString());
        command.environment().putAll(environment);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
