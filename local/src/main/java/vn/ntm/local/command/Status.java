package vn.ntm.local.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import vn.ntm.local.clock.BusinessClock;
import vn.ntm.local.clock.ClockFile;
import vn.ntm.local.layout.Part;
import vn.ntm.local.machine.ProcessId;
import vn.ntm.local.state.StackState;
import vn.ntm.local.state.StateFile;

/** Each process in one line, and the business time. */
record Status(Arguments arguments) {

    private static final String LINE = "%-18s %-8s %8s %6s %9s %10s%n";

    void run() {
        var folders = arguments.folders();
        new StateFile(folders)
                .read()
                .ifPresentOrElse(this::tell, () -> System.out.println("Nothing runs in " + folders.root()));
        System.out.println("Business time: " + new BusinessClock(new ClockFile(folders.clock())).describe());
    }

    private void tell(StackState state) {
        System.out.printf(LINE, "", "state", "pid", "port", "memory", "up for");
        line("supervisor", state.supervisor(), "");
        for (var part : Part.values()) {
            if (state.parts().containsKey(part)) {
                line(
                        part.label(),
                        state.parts().get(part),
                        Integer.toString(state.ports().of(part)));
            }
        }
        state.troubles().forEach((part, why) -> System.out.println(part.label() + ": " + why));
        if (!state.ready()) {
            System.out.println(state.supervisor().alive() ? "Still starting." : "It was killed: ./ntm down clears up.");
        }
    }

    private static void line(String name, ProcessId process, String port) {
        if (!process.alive()) {
            System.out.printf(LINE, name, "ended", process.number(), port, "", "");
            return;
        }
        var memory = process.residentKibibytes();
        var up = Duration.between(
                Instant.ofEpochMilli(process.startedAtMillis()),
                Clock.systemUTC().instant());
        System.out.printf(
                LINE,
                name,
                "running",
                process.number(),
                port,
                memory.isPresent() ? memory.getAsLong() / 1024 + " MiB" : "",
                "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart()));
    }
}
