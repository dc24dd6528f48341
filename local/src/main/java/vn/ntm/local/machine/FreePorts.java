package vn.ntm.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.ntm.local.layout.StackFailure;

/**
 * Stretches of ports that nobody listens on. The last port of a stretch is held until this Java machine ends: whoever looks
 * for one at the same time, in whatever process, finds it taken and goes on to the next.
 */
public record FreePorts(int from, int to, int length) {

    // Systems give the higher ones to whoever connects to somebody (Linux from 32768 on): a part that is started again
    // must find its own still free.
    private static final int USUAL_FROM = 20_000;
    private static final int USUAL_TO = 32_000;

    private static final List<ServerSocket> HELD = new ArrayList<>();

    public FreePorts(int length) {
        this(USUAL_FROM, USUAL_TO, length);
    }

    /** The first port of a stretch that is from now on ours. */
    public int claim() {
        synchronized (HELD) {
            return IntStream.iterate(from, first -> first + length <= to, first -> first + length)
                    .filter(this::claimed)
                    .findFirst()
                    .orElseThrow(() ->
                            new StackFailure("No %d free ports in a row from %d to %d".formatted(length, from, to)));
        }
    }

    private boolean claimed(int first) {
        var last = first + length - 1;
        try {
            var claim = new ServerSocket();
            claim.setReuseAddress(false);
            claim.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), last));
            if (IntStream.range(first, last).allMatch(port -> new PortHolder(port).free())) {
                HELD.add(claim);
                return true;
            }
            claim.close();
            return false;
        } catch (IOException taken) {
            return false;
        }
    }
}
