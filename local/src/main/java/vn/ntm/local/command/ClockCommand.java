package vn.ntm.local.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import vn.ntm.local.clock.BusinessClock;
import vn.ntm.local.clock.ClockFile;
import vn.ntm.local.clock.ClockText;
import vn.ntm.local.clock.Routines;
import vn.ntm.local.layout.Part;
import vn.ntm.local.state.StackState;
import vn.ntm.local.state.StateFile;

/** Shows the business time, or moves it and waits until the routines have done what has fallen due. */
record ClockCommand(Arguments arguments) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Part> WITH_ROUTINES = List.of(Part.ASSIGNMENT, Part.REPORTING);

    void run() throws InterruptedException {
        var folders = arguments.folders();
        var clock = new BusinessClock(new ClockFile(folders.clock()));
        if (arguments.word(0).isPresent()) {
            var before = clock.now();
            move(clock, arguments.word(0).get());
            var after = clock.now();
            var state = new StateFile(folders).read().filter(StackState::ready);
            if (after.isBefore(before)) {
                System.err.println("Warning: this is back in time. What was done after " + ClockText.show(after)
                        + " stays done, as things that seem to lie in the future.");
            } else if (state.isPresent()) {
                awaitRoutines(state.get(), after);
            }
        }
        System.out.println(clock.describe());
    }

    private void move(BusinessClock clock, String to) {
        if (to.equals("real")) {
            clock.followRealTime();
        } else if (arguments.has("--stopped")) {
            clock.stopAt(ClockText.parse(to));
        } else {
            clock.tickFrom(ClockText.parse(to));
        }
    }

    private static void awaitRoutines(StackState state, Instant instant) throws InterruptedException {
        for (var part : WITH_ROUTINES) {
            if (state.parts().containsKey(part)
                    && !new Routines(state.ports().url(part)).awaitCaughtUp(instant, PATIENCE)) {
                System.err.println("Warning: the routines of %s have not reached %s within %d s (./ntm logs %s)"
                        .formatted(part.label(), ClockText.show(instant), PATIENCE.toSeconds(), part.label()));
            }
        }
    }
}
