package vn.ntm.reporting.report;

import java.time.Duration;
import java.time.Instant;

import vn.ntm.kernel.Deadline;

/**
 * When a version arrived, and what that means against the deadline in force.
 *
 * @param measuredBy that of the report, or that of its correction
 */
public record Verdict(Instant at, boolean onTime, Duration lateBy, Deadline measuredBy) {}
