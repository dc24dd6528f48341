package vn.ntm.local.command;

import java.time.Duration;

/** Each line with the time since the command began. */
final class Console {

    private final long begin = System.nanoTime();

    void tell(String line) {
        System.out.printf(
                "%7.1f s  %s%n", Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0, line);
    }
}
