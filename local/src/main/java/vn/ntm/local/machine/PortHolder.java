package vn.ntm.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port of this machine. */
public record PortHolder(int port) {

    public boolean free() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The process and its command, as far as this user may see them. */
    public String describe() {
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> inode(table).stream())
                .flatMap(inode -> ProcessHandle.allProcesses().filter(process -> holds(process, inode)))
                .findFirst()
                .map(process -> "process %d: %s".formatted(process.pid(), command(process)))
                .orElse("another process, which this user may not see");
    }

    private Optional<String> inode(String table) {
        try (var lines = Files.lines(Path.of("/proc/net", table))) {
            return new ListeningSockets(lines).inode(port);
        } catch (IOException noSuchTable) {
            return Optional.empty();
        }
    }

    private static boolean holds(ProcessHandle process, String inode) {
        try (var open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.anyMatch(file -> target(file).equals("socket:[" + inode + "]"));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String command(ProcessHandle process) {
        return shortened(process.info().commandLine().orElse("unknown"));
    }

    /** A Java program tells at the end of its command what it is. */
    static String shortened(String line) {
        return line.length() > 130 ? line.substring(0, 50) + " ... " + line.substring(line.length() - 75) : line;
    }
}
