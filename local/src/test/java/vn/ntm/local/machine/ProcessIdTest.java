package vn.ntm.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessIdTest {

    @Test
    void a_process_ends_when_it_is_asked_to() throws IOException {
        var sleeping = ProcessId.of(new ProcessBuilder("sleep", "60").start().toHandle());

        sleeping.signal("TERM");

        assertThat(sleeping.awaitEnd(Duration.ofSeconds(5))).isTrue();
        assertThat(sleeping.alive()).isFalse();
    }

    @Test
    void another_process_that_was_given_the_same_number_is_not_taken_for_it() {
        var here = ProcessId.of(ProcessHandle.current());

        var before = new ProcessId(here.number(), here.startedAtMillis() - 60_000);

        assertThat(here.alive()).isTrue();
        assertThat(before.alive()).isFalse();
    }

    @Test
    void killing_returns_when_the_children_are_gone_too() throws IOException {
        var shell = new ProcessBuilder("sh", "-c", "sleep 1 & wait").start().toHandle();
        var child =
                Stream.generate(shell::children).flatMap(all -> all).findFirst().map(ProcessId::of);

        ProcessId.of(shell).killWithChildren();

        assertThat(shell.isAlive()).isFalse();
        assertThat(child).hasValueSatisfying(gone -> assertThat(gone.alive()).isFalse());
    }
}
