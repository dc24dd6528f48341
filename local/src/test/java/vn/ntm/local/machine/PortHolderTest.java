package vn.ntm.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortHolderTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_holder_of_a_port_is_named_with_its_process() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var holder = new PortHolder(socket.getLocalPort());

            assertThat(holder.free()).isFalse();
            assertThat(holder.describe())
                    .startsWith("process " + ProcessHandle.current().pid() + ": ");
        }
    }

    @Test
    void a_long_command_keeps_its_beginning_and_its_end() {
        var line = "/usr/bin/java " + "-Dsome.flag=x ".repeat(30) + "kafka.Kafka server.properties";

        assertThat(PortHolder.shortened(line))
                .startsWith("/usr/bin/java")
                .endsWith("kafka.Kafka server.properties")
                .hasSizeLessThan(140);
    }
}
