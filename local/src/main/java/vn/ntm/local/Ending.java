package vn.ntm.local;

import java.util.OptionalInt;

/** What the code says with which a process has ended. */
final class Ending {

    // As a shell counts: a process that a signal has ended answers with 128 and its number.
    private static final int BY_SIGNAL = 128;
    private static final int KILL = 9;

    private Ending() {}

    /** Follows on "has ended". */
    static String inWords(OptionalInt code) {
        if (code.isEmpty()) {
            return "";
        }
        var signal = code.getAsInt() - BY_SIGNAL;
        if (signal == KILL) {
            return ", killed (signal 9): by somebody, or by the system for want of memory";
        }
        return signal > 0 ? ", ended by signal %d".formatted(signal) : " with code %d".formatted(code.getAsInt());
    }
}
