package vn.ntm.local.command;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import vn.ntm.local.LocalStack;
import vn.ntm.local.StartTimes;
import vn.ntm.local.layout.Part;

/** One start: the times, and the resident memory of each process once all were ready. */
record Measured(Duration total, Map<Part, StartTimes> times, Map<Part, Long> kibibytes) {

    static Measured of(LocalStack stack, Set<Part> parts, Duration total) {
        var memory = new EnumMap<Part, Long>(Part.class);
        parts.forEach(
                part -> memory.put(part, stack.process(part).residentKibibytes().orElse(0)));
        return new Measured(total, stack.startTimes(), memory);
    }

    double seconds(Part part) {
        return times.getOrDefault(part, new StartTimes(Duration.ZERO, Duration.ZERO))
                        .ready()
                        .toMillis()
                / 1000.0;
    }

    double preparation(Part part) {
        return times.getOrDefault(part, new StartTimes(Duration.ZERO, Duration.ZERO))
                        .prepared()
                        .toMillis()
                / 1000.0;
    }

    long mebibytes(Part part) {
        return kibibytes.getOrDefault(part, 0L) / 1024;
    }

    long mebibytes() {
        return kibibytes.values().stream().mapToLong(Long::longValue).sum() / 1024;
    }
}
