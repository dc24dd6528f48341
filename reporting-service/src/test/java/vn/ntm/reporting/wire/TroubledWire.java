package vn.ntm.reporting.wire;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import vn.ntm.reporting.wire.Trouble.Way;

/** Stands between one client and a server. Each connection meets the next trouble; when there is none left, it is a good wire. */
final class TroubledWire implements AutoCloseable {

    private static final Duration SHORT = BlindClient.PATIENCE.dividedBy(8);
    private static final Duration LONG = BlindClient.PATIENCE.multipliedBy(2);

    private final ServerSocket door;
    private final int server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Trouble> coming = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();

    TroubledWire(int server) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        threads.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void expect(Collection<Trouble> troubles) {
        coming.addAll(troubles);
    }

    /** Waits until nothing is under way any more, not even what was overtaken; answers whether all troubles have struck. */
    boolean isThroughWithIt() {
        await().pollInterval(Duration.ofMillis(5)).until(() -> open.get() == 0);
        return coming.isEmpty();
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                var client = door.accept();
                open.incrementAndGet();
                var trouble = Optional.ofNullable(coming.poll());
                threads.execute(() -> connect(client, trouble));
            }
        } catch (IOException _) {
            // The door is closed.
        }
    }

    private void connect(Socket client, Optional<Trouble> trouble) {
        try (client;
                var behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
            var line = new Line(client, behind);
            var answers = threads.submit(() -> line.pass(behind, client, trouble.filter(t -> t.way() == Way.ANSWER)));
            line.pass(client, behind, trouble.filter(t -> t.way() == Way.REQUEST));
            answers.get();
            // A client that gave up before it came to that shall meet it yet.
            trouble.filter(_ -> !line.struck).ifPresent(coming::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.close();
    }

    /** Both directions of one connection. */
    private static final class Line {

        private final Socket client;
        private final Socket server;
        private volatile boolean struck;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        private void pass(Socket from, Socket to, Optional<Trouble> trouble) {
            try {
                copy(from.getInputStream(), to.getOutputStream(), trouble);
                to.shutdownOutput();
            } catch (IOException _) {
                // One of the two ends is gone, and so the other.
                end(false);
            }
        }

        private void copy(InputStream in, OutputStream out, Optional<Trouble> trouble) throws IOException {
            var bytes = new byte[8192];
            var waiting = trouble;
            int passed = 0;
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                int until = passed + read;
                var now = waiting.filter(t -> t.after() <= until);
                int some = now.map(Trouble::after).orElse(until) - passed;
                out.write(bytes, 0, some);
                if (now.isPresent()) {
                    waiting = Optional.empty();
                    strike(now.get());
                    out.write(bytes, some, read - some);
                }
                passed = until;
            }
        }

        /** Returns if the rest shall arrive. */
        private void strike(Trouble trouble) {
            struck = true;
            switch (trouble.kind()) {
                case CUT -> end(false);
                case RESET -> end(true);
                case DROPPED -> {
                    LockSupport.parkNanos(LONG.toNanos());
                    end(false);
                }
                case OVERTAKEN -> LockSupport.parkNanos(LONG.toNanos());
                case DELAYED -> LockSupport.parkNanos(SHORT.toNanos());
            }
        }

        private void end(boolean reset) {
            close(client, reset);
            close(server, reset);
        }

        private static void close(Socket socket, boolean reset) {
            try (socket) {
                if (reset) {
                    socket.setSoLinger(true, 0);
                }
            } catch (IOException _) {
                // It was closed already.
            }
        }
    }
}
