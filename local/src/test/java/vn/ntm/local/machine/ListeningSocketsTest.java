package vn.ntm.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListeningSocketsTest {

    private static final String TABLE = """
              sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
               0: 0100007F:1F9F 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 19841 1 0000000 100 0 0 10 0
               1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000     0        0 19900 1 0000000 20 4 30 10 -1
            """;

    @Test
    void the_socket_that_listens_is_found_by_its_port() {
        assertThat(new ListeningSockets(TABLE.lines()).inode(8095)).contains("19841");
    }

    @Test
    void a_connection_from_or_to_a_port_does_not_hold_it() {
        assertThat(new ListeningSockets(TABLE.lines()).inode(50000)).isEmpty();
        assertThat(new ListeningSockets(TABLE.lines()).inode(8080)).isEmpty();
    }
}
