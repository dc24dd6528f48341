package vn.ntm.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.layout.Folders;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.machine.ProcessId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StateFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_was_written_is_read_by_another_terminal() {
        var file = new StateFile(new Folders(folder));
        file.write(StackState.starting(Ports.USUAL));

        file.change(state -> state.with(Part.KAFKA, new ProcessId(42, 1000)));
        file.change(StackState::nowReady);

        var read = new StateFile(new Folders(folder)).running();
        assertThat(read.ready()).isTrue();
        assertThat(read.ports()).isEqualTo(Ports.USUAL);
        assertThat(read.parts()).containsOnlyKeys(Part.KAFKA).containsValue(new ProcessId(42, 1000));
    }

    @Test
    void a_stack_without_a_supervisor_does_not_count_as_running() {
        var file = new StateFile(new Folders(folder));
        file.write(new StackState(new ProcessId(1, 1), Ports.USUAL, true, Map.of(), Map.of()));

        assertThatThrownBy(file::running).hasMessageContaining("./ntm up");
    }

    @Test
    void nothing_is_there_before_the_first_start() {
        assertThat(new StateFile(new Folders(folder)).read()).isEmpty();
    }
}
