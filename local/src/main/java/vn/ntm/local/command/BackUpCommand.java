package vn.ntm.local.command;

import java.nio.file.Path;

import vn.ntm.local.backup.BackUp;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.Project;
import vn.ntm.local.state.StateFile;

/** Writes down all that the stack which runs keeps. */
record BackUpCommand(Arguments arguments) {

    void run() {
        var folder = Path.of(arguments.requiredWord(0, "folder"));
        var folders = arguments.folders();
        var ports = new StateFile(folders).running().ports();
        var console = new Console();
        new BackUp(new Place(Project.find(), folders, ports), console::tell).into(folder);
        console.tell("backed up into " + folder);
    }
}
