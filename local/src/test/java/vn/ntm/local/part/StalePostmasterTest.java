package vn.ntm.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StalePostmasterTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path cluster;

    @Test
    void a_lock_with_the_number_of_something_else_is_forgotten() throws IOException {
        var lock = Files.writeString(
                cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n/data\n");

        StalePostmaster.forget(cluster);

        assertThat(lock).doesNotExist();
    }

    @Test
    void a_lock_with_the_number_of_nobody_is_forgotten() throws Exception {
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();
        var lock = Files.writeString(cluster.resolve("postmaster.pid"), ended.pid() + "\n/data\n");

        StalePostmaster.forget(cluster);

        assertThat(lock).doesNotExist();
    }
}
