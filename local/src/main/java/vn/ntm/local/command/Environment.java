package vn.ntm.local.command;

import java.util.List;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.Project;
import vn.ntm.local.part.ServiceEnvironment;
import vn.ntm.local.state.Requests.Request;
import vn.ntm.local.state.StateFile;

/** For ./ntm dev: stops the service that runs in the stack, and prints what its replacement is to be told. */
record Environment(Arguments arguments) {

    void run() throws InterruptedException {
        var part = Part.named(arguments.requiredWord(0, "service"));
        var folders = arguments.folders();
        var state = new StateFile(folders).running();
        new Asked(folders).all(List.of(part), Request.STOP);
        System.err.println(
                "%s of the stack is stopped; ./ntm restart %s brings it back".formatted(part.label(), part.label()));
        new ServiceEnvironment(new Place(Project.find(), folders, state.ports()), part)
                .variables()
                .forEach((key, value) -> System.out.println(key + "=" + value));
    }
}
