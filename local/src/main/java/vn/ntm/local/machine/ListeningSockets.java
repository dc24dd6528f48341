package vn.ntm.local.machine;

import java.util.Optional;
import java.util.stream.Stream;

/** Reads the kernel's table of TCP sockets (/proc/net/tcp, one line a socket). */
record ListeningSockets(Stream<String> lines) {

    private static final String LISTEN = "0A";

    /** The inode of the socket that listens on a port. */
    Optional<String> inode(int port) {
        var wanted = ":%04X".formatted(port);
        return lines.map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9)
                .filter(columns -> columns[1].endsWith(wanted) && columns[3].equals(LISTEN))
                .map(columns -> columns[9])
                .findFirst();
    }
}
