package vn.ntm.local.layout;

import java.nio.file.Path;

/** What one stack keeps, and where. */
public record Folders(Path root) {

    public Folders {
        root = root.toAbsolutePath().normalize();
    }

    public Path kept(Part part) {
        return root.resolve("data").resolve(part.label());
    }

    public Path log(Part part) {
        return log(part.label());
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
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

    /** There once the example has been loaded. */
    public Path exampleLoaded() {
        return root.resolve("example-loaded");
    }
}
