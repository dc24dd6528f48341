package vn.ntm.local.command;

import java.time.Duration;

import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.state.Shutdown;
import vn.ntm.local.state.StateFile;

/** Ends the stack of a data folder, also when the process that started it was killed. */
record Down(Arguments arguments) {

    // The supervisor itself kills what does not end within 20 s, in three rounds.
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    void run() {
        var console = new Console();
        var file = new StateFile(arguments.folders());
        var state = file.read().orElse(null);
        if (state == null) {
            System.out.println("Nothing runs in " + arguments.folders().root());
            return;
        }
        state.supervisor().signal("TERM");
        if (!state.supervisor().awaitEnd(PATIENCE)) {
            throw new StackFailure("The supervisor (process %d) does not end"
                    .formatted(state.supervisor().number()));
        }
        new Shutdown(console::tell).stop(file.read().orElse(state).parts());
        file.delete();
        console.tell("all stopped");
    }
}
