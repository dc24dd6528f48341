package vn.ntm.local.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What a part has written. */
public record LogFile(Path path) {

    private static final int LINES = 15;

    /** The last lines, indented, and where the others are. */
    public String ending() {
        try {
            // Not strictly read: a broken byte in a log must not hide the cause.
            var lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES))
                    .collect(Collectors.joining("\n    ", "  Its last lines:\n    ", "\n  All of them: " + path));
        } catch (IOException noLog) {
            return "  It left no log at " + path;
        }
    }
}
