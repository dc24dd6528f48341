package vn.ntm.local.command;

import java.nio.file.Path;

import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.Project;
import vn.ntm.local.load.Loader;
import vn.ntm.local.state.StateFile;

/** Loads a file, or a folder of them, into the stack that runs. */
record Load(Arguments arguments) {

    void run() {
        var file = Path.of(arguments.requiredWord(0, "file"));
        var folders = arguments.folders();
        var ports = new StateFile(folders).running().ports();
        new Loader(new Place(Project.find(), folders, ports), new Console()::tell).load(file);
    }
}
