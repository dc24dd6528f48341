package vn.ntm.acceptance;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.Ports;

/**
 * One province for all tests that need no other, since it takes a minute to start: the dispatch is published, and it is 17 June
 * 2024. Each test has bodies of its own in it, and leaves all parts running.
 */
final class June implements BeforeAllCallback {

    private static final Namespace HERE = Namespace.create(June.class);

    private static volatile @Nullable Started here;

    static Province province() {
        return here().province;
    }

    static Place place() {
        return province().stack().place();
    }

    /** Where its services tell of every request, whether anybody listens there or not. */
    static int tracesPort() {
        return tracesPort(place().ports());
    }

    private static int tracesPort(Ports ports) {
        return ports.spare(0);
    }

    private static Started here() {
        return requireNonNull(here, "@ExtendWith(June.class)");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(HERE).getOrComputeIfAbsent("province", _ -> started());
    }

    private static Started started() {
        try {
            var folder = Files.createTempDirectory("ntm-june");
            var started = Province.started(
                    folder,
                    "2024-06-03T08:00:00+07:00",
                    ports -> Map.of(
                            "NTM_TRACES_SHARE", "1", "NTM_TRACES_ENDPOINT", "http://127.0.0.1:" + tracesPort(ports)));
            started.publishTheDispatch();
            started.itIs("2024-06-17T08:00:00+07:00");
            here = new Started(started, folder);
            return here;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Closed by JUnit when all tests have run. */
    private record Started(Province province, Path folder) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            province.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
