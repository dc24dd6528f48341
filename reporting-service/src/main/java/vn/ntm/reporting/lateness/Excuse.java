package vn.ntm.reporting.lateness;

import java.time.Instant;

/** Time that is not the holder's: an outage, or an extension that was granted. */
record Excuse(Instant from, Instant to, Cause cause) {

    boolean covers(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }
}
