package vn.ntm.local.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** A folder that is filled once, however many stacks start at the same time. */
public record Once(Path folder) {

    /** Fills an empty folder. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException, InterruptedException;
    }

    public Path filledBy(Filling filling) throws IOException, InterruptedException {
        var complete = beside(".complete");
        if (Files.exists(complete)) {
            return folder;
        }
        Files.createDirectories(folder.getParent());
        try (var lock = FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            if (Files.notExists(complete)) {
                delete(folder);
                Files.createDirectories(folder);
                filling.fill(folder);
                Files.createFile(complete);
            }
        }
        return folder;
    }

    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path beside(String end) {
        return folder.resolveSibling(folder.getFileName() + end);
    }
}
