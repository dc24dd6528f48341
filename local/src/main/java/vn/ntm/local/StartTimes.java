package vn.ntm.local;

import java.time.Duration;

/** How long a part took to be prepared, and from its start until it answered. */
public record StartTimes(Duration prepared, Duration ready) {}
