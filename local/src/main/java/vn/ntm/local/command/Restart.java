package vn.ntm.local.command;

import java.util.List;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.state.Requests.Request;
import vn.ntm.local.state.StateFile;

/** Ends parts of the stack that runs, if they have not ended yet, and starts them again. */
record Restart(Arguments arguments) {

    void run() throws InterruptedException {
        var folders = arguments.folders();
        var parts = arguments.words().stream().map(Part::named).toList();
        if (parts.isEmpty()) {
            throw new StackFailure("Which part? (./ntm help)");
        }
        new Asked(folders).all(parts, Request.RESTART);
        tell(parts, new StateFile(folders));
    }

    static void tell(List<Part> parts, StateFile state) {
        var ports = state.running().ports();
        parts.forEach(part -> System.out.println("%s ready on 127.0.0.1:%d".formatted(part.label(), ports.of(part))));
    }
}
