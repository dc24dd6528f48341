package vn.ntm.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The working copy that the stack is started from. */
public record Project(Path root) {

    /** The folder that holds the script ./ntm: the current one, or one above it. */
    public static Project find() {
        var start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("ntm")) && Files.exists(folder.resolve("local/pom.xml")))
                .findFirst()
                .map(Project::new)
                .orElseThrow(() -> new StackFailure("No folder with ./ntm in it above " + start));
    }

    public Folders folders() {
        return new Folders(root.resolve(".ntm"));
    }

    /** Distributions are unpacked once for all stacks of this working copy. */
    public Path distributions() {
        return root.resolve(".ntm/dist");
    }

    public Path example() {
        return root.resolve("examples/ha-tinh-2024");
    }

    public Path runnable(Part service) {
        return root.resolve(service.label()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Where the build of this module puts all that is started: jars and archives. */
    public Path libraries() {
        return root.resolve("local/target/lib");
    }

    public Path library(String start, String end) {
        try (var files = Files.list(libraries())) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.getFileName().toString().endsWith(end))
                    .findFirst()
                    .orElseThrow(() ->
                            new StackFailure("%s*%s is not in %s: run ./ntm build".formatted(start, end, libraries())));
        } catch (IOException notBuilt) {
            throw new UncheckedIOException(notBuilt);
        }
    }
}
