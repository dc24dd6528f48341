package vn.ntm.local.command;

import java.time.Duration;
import java.util.Collection;

import vn.ntm.local.layout.Folders;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.state.Requests;
import vn.ntm.local.state.Requests.Request;
import vn.ntm.local.state.StackState;
import vn.ntm.local.state.StateFile;

/** Asks the supervisor of the stack that runs for something, and waits until it is done. */
record Asked(Folders folders) {

    // The supervisor itself waits five minutes for a part to be ready, after it has ended in less than one.
    private static final Duration PATIENCE = Duration.ofMinutes(7);

    void all(Collection<Part> parts, Request request) throws InterruptedException {
        var state = new StateFile(folders);
        var requests = new Requests(folders);
        if (!state.running().ready()) {
            throw new StackFailure("The stack is still starting: ask again when it is ready (./ntm status)");
        }
        parts.forEach(part -> requests.ask(part, request));
        for (var part : parts) {
            await(part, requests, state);
        }
        for (var part : parts) {
            requireWell(part, request, state.running());
        }
    }

    private static void await(Part part, Requests requests, StateFile state) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (requests.of(part).isPresent()) {
            if (System.nanoTime() > end) {
                throw new StackFailure("The supervisor (process %d) does not answer"
                        .formatted(state.running().supervisor().number()));
            }
            state.running();
            Thread.sleep(200);
        }
    }

    private static void requireWell(Part part, Request request, StackState state) {
        var trouble = state.troubles().get(part);
        if (request != Request.STOP && trouble != null) {
            throw new StackFailure(trouble + "\n  The supervisor's terminal says how it goes on (./ntm status)");
        }
    }
}
