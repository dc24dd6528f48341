package vn.ntm.local;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.machine.ProcessId;
import vn.ntm.local.part.Recipe;
import vn.ntm.local.state.StateFile;

/** Turns a recipe into a process that is written down before anything else happens to it. */
final class Launcher {

    private final Options options;
    private final StateFile state;
    private final Map<Part, Process> processes = new EnumMap<>(Part.class);
    private boolean closed;

    Launcher(Options options, StateFile state) {
        this.options = options;
        this.state = state;
    }

    /** From now on nothing is started any more, so that what is stopped stays stopped. */
    synchronized void close() {
        closed = true;
    }

    synchronized boolean closed() {
        return closed;
    }

    synchronized Process launch(Recipe recipe) throws IOException {
        if (closed) {
            throw new StackFailure("The stack was stopped before it was ready");
        }
        var part = recipe.part();
        var launch = recipe.launch();
        var builder = new ProcessBuilder(detached(launch.command()))
                .directory(options.folders().root().toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(log(part)));
        builder.environment().putAll(launch.environment());
        builder.environment().putAll(options.environment().getOrDefault(part, Map.of()));
        var process = builder.start();
        processes.put(part, process);
        state.change(before -> before.with(part, ProcessId.of(process.toHandle())));
        return process;
    }

    /** How a process of ours ended; empty while it runs, and of what somebody else has started. */
    synchronized OptionalInt exitCode(Part part) {
        var process = processes.get(part);
        return process == null || process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    }

    private File log(Part part) throws IOException {
        var log = options.folders().log(part);
        Files.createDirectories(log.getParent());
        return log.toFile();
    }

    // A terminal sends Ctrl-C to all of its processes at once; ours are to be stopped in order.
    private static List<String> detached(List<String> command) {
        var setsid = Path.of("/usr/bin/setsid");
        if (Files.notExists(setsid)) {
            return command;
        }
        var whole = new ArrayList<>(List.of(setsid.toString()));
        whole.addAll(command);
        return whole;
    }
}
