package vn.ntm.local.layout;

import java.nio.file.Path;
import java.util.Set;

/** What one stack keeps, and where. */
public record Folders(Path root) {

    public Folders {
        root = root.toAbsolutePath().normalize();
    }

    /** The names of all that may lie in {@link #root()}, of which one holds what is unpacked for a whole working copy. */
    public static Set<String> names() {
        return Set.of(
                "data",
                "logs",
                "clock",
                "secrets.properties",
                "state.json",
                "state.json.new",
                "example-loaded",
                "dist",
                "requests");
    }

    public Path kept(Part part) {
        return root.resolve("data").resolve(part.label());
    }

    public Path log(Part part) {
        return log(part.label());
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path clock() {
        return root.resolve("clock");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** There while a stack runs, or was killed. */
    public Path state() {
        return root.resolve("state.json");
    }

    /** What other terminals ask of the supervisor. */
    public Path requests() {
        return root.resolve("requests");
    }

    /** There once the example has been loaded. */
    public Path exampleLoaded() {
        return root.resolve("example-loaded");
    }
}
