package vn.ntm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ntm.local.layout.Folders;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.machine.PortHolder;
import vn.ntm.local.machine.PrivateFolder;
import vn.ntm.local.machine.Unprivileged;
import vn.ntm.local.state.Shutdown;
import vn.ntm.local.state.StackState;
import vn.ntm.local.state.StateFile;

/** Everything that can be found wrong before the first process is started. */
record Preflight(Options options) {

    void check() {
        var state = new StateFile(options.folders());
        state.read().ifPresent(this::sweepUp);
        requireServices();
        requirePorts();
        keepFromOthers();
        state.write(StackState.starting(options.ports()));
        emptyLogs();
    }

    private void sweepUp(StackState left) {
        if (left.supervisor().alive()) {
            throw new StackFailure("%s is in use: the stack of process %d runs there (./ntm status, ./ntm down)"
                    .formatted(options.folders().root(), left.supervisor().number()));
        }
        options.progress().accept("a stack was killed here before: stopping what it left behind");
        new Shutdown(options.progress()).stop(left.parts());
    }

    private void requireServices() {
        options.parts().stream()
                .filter(Part::isQuarkusService)
                .map(options.project()::runnable)
                .filter(Files::notExists)
                .findFirst()
                .ifPresent(missing -> {
                    throw new StackFailure(missing + " is not built: run ./ntm build");
                });
    }

    private void requirePorts() {
        var needed = new HashMap<String, Integer>();
        options.parts().forEach(part -> needed.put(part.label(), options.ports().of(part)));
        options.parts().stream()
                .filter(Part::isQuarkusService)
                .forEach(part -> needed.put(
                        "the health of " + part.label(), options.ports().management(part)));
        if (options.parts().contains(Part.KAFKA)) {
            needed.put("kafka's controller", options.ports().kafkaController());
        }
        var taken = needed.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .filter(port -> !new PortHolder(port.getValue()).free())
                .map(port -> "Port %d, for %s, is taken by %s"
                        .formatted(port.getValue(), port.getKey(), new PortHolder(port.getValue()).describe()))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new StackFailure(taken + "\nEnd it, or use other ports: ./ntm up --ports-from 18080");
        }
    }

    /** What is kept here are people's reports and names: also where the database is let through, the rest stays closed. */
    private void keepFromOthers() {
        var folders = options.folders();
        new PrivateFolder(folders.root()).makeOf(Folders.names(), Unprivileged.here());
        Stream.of(folders.logs(), folders.kept(Part.KAFKA), folders.kept(Part.KEYCLOAK))
                .map(PrivateFolder::new)
                .forEach(PrivateFolder::make);
    }

    private void emptyLogs() {
        try {
            for (var part : Arrays.asList(Part.values())) {
                Files.createDirectories(options.folders().log(part).getParent());
                Files.writeString(options.folders().log(part), "");
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
