package vn.ntm.reporting.lateness;

import java.time.Instant;

import vn.ntm.kernel.Code;

/** From this instant on, until the next stay begins, this body has the report. */
record Stay(Instant from, Cause holder, Code body) {}
