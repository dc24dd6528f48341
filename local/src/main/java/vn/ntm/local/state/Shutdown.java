package vn.ntm.local.state;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import vn.ntm.local.layout.Part;
import vn.ntm.local.machine.ProcessId;

/** Ends processes in the order that spares each the loss of what it depends on. */
public record Shutdown(Consumer<String> progress) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<Set<Part>> ORDER = List.of(
            Set.of(Part.GATEWAY, Part.ASSIGNMENT, Part.REPORTING, Part.CRITERIA),
            Set.of(Part.KEYCLOAK, Part.KAFKA),
            Set.of(Part.POSTGRES));

    public void stop(Map<Part, ProcessId> processes) {
        for (var together : ORDER) {
            var alive = processes.entrySet().stream()
                    .filter(one ->
                            together.contains(one.getKey()) && one.getValue().alive())
                    .toList();
            alive.forEach(one -> one.getValue().signal(one.getKey().stopSignal()));
            alive.forEach(one -> awaitEnd(one.getKey(), one.getValue()));
        }
    }

    public void stop(Part part, ProcessId process) {
        process.signal(part.stopSignal());
        awaitEnd(part, process);
    }

    private void awaitEnd(Part part, ProcessId process) {
        if (process.awaitEnd(PATIENCE)) {
            progress.accept(part.label() + " stopped");
        } else {
            process.killWithChildren();
            progress.accept("%s did not stop within %d s and was killed".formatted(part.label(), PATIENCE.toSeconds()));
        }
    }
}
