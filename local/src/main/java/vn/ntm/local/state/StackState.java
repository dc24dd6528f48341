package vn.ntm.local.state;

import java.util.EnumMap;
import java.util.Map;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.machine.ProcessId;

/** Who supervises, on which ports, whether everything was ready, and which processes there are. */
public record StackState(ProcessId supervisor, Ports ports, boolean ready, Map<Part, ProcessId> parts) {

    public StackState {
        parts = parts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(parts));
    }

    public static StackState starting(Ports ports) {
        return new StackState(ProcessId.of(ProcessHandle.current()), ports, false, Map.of());
    }

    public StackState with(Part part, ProcessId process) {
        var more = new EnumMap<Part, ProcessId>(Part.class);
        more.putAll(parts);
        more.put(part, process);
        return new StackState(supervisor, ports, ready, more);
    }

    public StackState nowReady() {
        return new StackState(supervisor, ports, true, parts);
    }
}
