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

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<Part> WITH_ROUTINES = List.of(Part.ASSIGNMENT, Part.REPORTING);

    void run() throws InterruptedException {
        var folders = arguments.folders();
        var clock = new BusinessClock(new ClockFile(folders.clock()));
        if (arguments.word(0).isPresent()) {
            var before = clock.now();
            move(clock, arguments.word(0).get());
            var after = clock.now();
            if (after.isBefore(before)) {
                System.err.println("Warning: this is back in time. What was done after " + ClockText.show(after)
                        + " stays done, as things that seem to lie in the future.");
            }
            var state = new StateFile(folders).read().filter(StackState::ready);
            if (state.isPresent()) {
                awaitRoutines(state.get(), after, clock);
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

    private static void awaitRoutines(StackState state, Instant instant, BusinessClock clock)
            throws InterruptedException {
        for (var part : WITH_ROUTINES) {
            if (state.parts().containsKey(part)) {
                var routines = new Routines(state.ports().managementUrl(part));
                if (caughtUp(part, routines, instant, clock)) {
                    awaitWhatIsPending(part, routines, instant, clock);
                }
            }
        }
    }

    /** A clock that ticks reaches it soon; one that stands still never does, so it is said how. */
    private static void awaitWhatIsPending(Part part, Routines routines, Instant instant, BusinessClock clock)
            throws InterruptedException {
        var pending = routines.next().filter(next -> next.soonAfter(instant));
        if (pending.isPresent()) {
            var at = pending.get().at();
            System.out.println("Pending: at %s %s"
                    .formatted(ClockText.show(at), pending.get().what()));
            if (clock.ticks()) {
                caughtUp(part, routines, at, clock);
            } else {
                System.out.println(
                        "The clock stands still: ./ntm clock %s --stopped goes there".formatted(ClockText.show(at)));
            }
        }
    }

    private static boolean caughtUp(Part part, Routines routines, Instant instant, BusinessClock clock)
            throws InterruptedException {
        if (routines.awaitCaughtUp(instant, clock::now, PATIENCE)) {
            return true;
        }
        System.err.println("Warning: the routines of %s have not reached %s within %d s (./ntm logs %s)"
                .formatted(part.label(), ClockText.show(instant), PATIENCE.toSeconds(), part.label()));
        return false;
    }
}
