package vn.ntm.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lock file that a killed server leaves behind. */
final class StalePostmaster {

    private StalePostmaster() {}

    /** PostgreSQL would take any process that has got the same number since, after a reboot say, for its server. */
    static void forget(Path cluster) throws IOException {
        var lock = cluster.resolve("postmaster.pid");
        if (Files.exists(lock)) {
            var number = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
            var command = ProcessHandle.of(number)
                    .map(running -> running.info().command().orElse("unknown"));
            if (command.filter(path -> path.equals("unknown") || path.endsWith("postgres"))
                    .isEmpty()) {
                Files.delete(lock);
            }
        }
    }
}
