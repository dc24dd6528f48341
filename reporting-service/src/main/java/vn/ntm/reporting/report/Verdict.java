package vn.ntm.reporting.report;

import java.time.Duration;
import java.time.Instant;

/** When a version arrived, and what that means against the deadline in force. */
public record Verdict(Instant at, boolean onTime, Duration lateBy) {}
