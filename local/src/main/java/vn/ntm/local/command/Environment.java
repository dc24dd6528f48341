package vn.ntm.local.command;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.Project;
import vn.ntm.local.part.ServiceEnvironment;
import vn.ntm.local.state.Shutdown;
import vn.ntm.local.state.StateFile;

/** For ./ntm dev: stops the service that runs in the stack, and prints what its replacement is to be told. */
record Environment(Arguments arguments) {

    void run() {
        var part = Part.named(arguments.requiredWord(0, "service"));
        var folders = arguments.folders();
        var state = new StateFile(folders).running();
        var process = state.parts().get(part);
        if (process != null && process.alive()) {
            new Shutdown(System.err::println).stop(part, process);
        }
        new ServiceEnvironment(new Place(Project.find(), folders, state.ports()), part)
                .variables()
                .forEach((key, value) -> System.out.println(key + "=" + value));
    }
}
