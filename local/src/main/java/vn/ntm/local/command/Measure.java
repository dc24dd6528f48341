package vn.ntm.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.machine.Machine;
import vn.ntm.local.machine.Once;

/** Starts twice in a folder of its own, first with nothing there, and prints what it took. */
record Measure(Options options) {

    void run() {
        try {
            var folder = Files.createTempDirectory("ntm-measure");
            try {
                var there = options.folder(folder).telling(new Console()::tell);
                var table = new MeasuredTable(measure(there), measure(there), there.parts());
                System.out.println("%n%s%n%n%s".formatted(Machine.describe(), table.markdown()));
            } finally {
                Once.delete(folder);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static Measured measure(Options options) {
        var begin = System.nanoTime();
        try (var stack = LocalStack.start(options)) {
            return Measured.of(stack, options.parts(), Duration.ofNanos(System.nanoTime() - begin));
        }
    }
}
