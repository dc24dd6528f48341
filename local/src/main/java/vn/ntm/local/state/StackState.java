package vn.ntm.local.state;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.machine.ProcessId;

/**
 * Who supervises, on which ports, whether everything was ready, and which processes there are.
 *
 * @param troubles of each part that should run and does not, why
 */
public record StackState(
        ProcessId supervisor, Ports ports, boolean ready, Map<Part, ProcessId> parts, Map<Part, String> troubles) {

    public StackState {
        parts = Map.copyOf(parts);
        // A stack that was started before troubles were written down is stopped as well.
        troubles = troubles == null ? Map.of() : Map.copyOf(troubles);
    }

    public static StackState starting(Ports ports) {
        return new StackState(ProcessId.of(ProcessHandle.current()), ports, false, Map.of(), Map.of());
    }

    public StackState with(Part part, ProcessId process) {
        var more = new EnumMap<Part, ProcessId>(Part.class);
        more.putAll(parts);
        more.put(part, process);
        return new StackState(supervisor, ports, ready, more, troubles);
    }

    public StackState inTrouble(Part part, @Nullable String why) {
        var changed = new EnumMap<Part, String>(Part.class);
        changed.putAll(troubles);
        if (why == null) {
            changed.remove(part);
        } else {
            changed.put(part, why);
        }
        return new StackState(supervisor, ports, ready, parts, changed);
    }

    public StackState nowReady() {
        return new StackState(supervisor, ports, true, parts, troubles);
    }
}
