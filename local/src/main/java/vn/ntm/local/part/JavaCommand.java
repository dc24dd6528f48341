package vn.ntm.local.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program of this machine's size: the same JDK as ours, a small heap, a quick start. */
record JavaCommand(int heapMebibytes) {

    // Seven parts start at once on few cores, and none lives long enough to earn the optimising compiler:
    // Keycloak is ready for half of the processor time, in less memory (docs/adr/0003).
    private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    List<String> of(List<String> flags, String... rest) {
        var command = new ArrayList<String>();
        command.add(home().resolve("bin/java").toString());
        command.add("-Xmx%dm".formatted(heapMebibytes));
        command.addAll(QUICK);
        command.addAll(flags);
        command.addAll(List.of(rest));
        return command;
    }
}
