package vn.ntm.reporting.webhook.delivery;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What came of one try.
 *
 * @param status of HTTP, or null if there was no answer
 * @param error why there was none, or what was wrong with it
 */
record Answer(
        @Nullable Integer status,
        @Nullable String error,
        @Nullable Duration retryAfter) {

    static Answer none(String error) {
        return new Answer(null, error, null);
    }

    /** 410: there is nobody at this address any more, and nobody will come back. */
    boolean gone() {
        return status != null && status == 410;
    }

    boolean taken() {
        return status != null && status / 100 == 2;
    }
}
