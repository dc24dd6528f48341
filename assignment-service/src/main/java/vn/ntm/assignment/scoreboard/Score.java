package vn.ntm.assignment.scoreboard;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** One body's year, as the yearly rating wants it. */
record Score(
        Code organisation,
        String name,
        @Nullable Head head,
        TaskScore tasks,
        ReportScore reports,
        TargetScore targets) {

    /**
     * "Người đứng đầu".
     *
     * @param name null while only the office is known
     * @param title the office: "Chủ tịch UBND tỉnh"
     */
    record Head(@Nullable String name, @Nullable String title) {}

    /**
     * Tasks led: those whose deadline falls in the year, and those without one of directives of the year.
     *
     * @param total on time, late, overdue and open together
     * @param returned given back at least once
     */
    record TaskScore(int total, int onTime, int late, int overdue, int open, int returned) {}

    /** @param total on time, late, missing and open together, by the first submission */
    record ReportScore(int total, int onTime, int late, int missing, int open, int returned) {}

    record TargetScore(int total, int met, int notMet, int undecided) {}
}
