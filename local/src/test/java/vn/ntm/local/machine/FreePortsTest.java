package vn.ntm.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.local.layout.StackFailure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FreePortsTest {

    private final int ours = new FreePorts(50).claim();
    private final FreePorts fours = new FreePorts(ours, ours + 12, 4);

    @Test
    void the_same_ports_are_not_given_twice() {
        assertThat(fours.claim()).isEqualTo(ours);
        assertThat(fours.claim()).isEqualTo(ours + 4);
        assertThat(fours.claim()).isEqualTo(ours + 8);
        assertThatThrownBy(fours::claim)
                .isInstanceOf(StackFailure.class)
                .hasMessage("No 4 free ports in a row from %d to %d", ours, ours + 12);
    }

    @Test
    void a_stretch_is_passed_over_when_somebody_listens_on_one_of_its_ports() throws IOException {
        try (var _ = listening(ours + 2)) {
            assertThat(fours.claim()).isEqualTo(ours + 4);
        }

        assertThat(fours.claim()).isEqualTo(ours);
    }

    @Test
    void a_stretch_is_passed_over_that_somebody_else_has_claimed_and_does_not_use_yet() throws IOException {
        try (var _ = listening(ours + 3)) {
            assertThat(fours.claim()).isEqualTo(ours + 4);
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
    }
}
