package vn.ntm.local.command;

import java.nio.file.Path;

import vn.ntm.local.Options;
import vn.ntm.local.backup.Restore;

/** Makes a stack out of a backup, looks whether all is there, and stops it again. */
record RestoreCommand(Arguments arguments) {

    void run() {
        var folder = Path.of(arguments.requiredWord(0, "folder"));
        var console = new Console();
        var there = Options.usual().folder(arguments.folders().root()).telling(console::tell);
        // Only looked at, and stopped again: whatever else runs here keeps the usual ports.
        var options = arguments
                .value("--ports-from")
                .map(first -> there.portsFrom(Integer.parseInt(first)))
                .orElseGet(there::freePorts);
        try (var _ = new Restore(options).from(folder)) {
            console.tell("restored; start it with ./ntm up");
        }
    }
}
