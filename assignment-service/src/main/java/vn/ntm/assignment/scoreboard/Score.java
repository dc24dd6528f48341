package vn.ntm.assignment.scoreboard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * One body's year, as the evidence for the yearly rating.
 *
 * @param organisation The body.
 * @param name Its name today.
 * @param head Who heads it today; null where nobody is named.
 * @param tasks Tasks that it leads.
 * @param reports Reports that it owes.
 * @param targets Targets that it states, that name it or that are counted under it.
 */
@Schema(name = "BodyScore")
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
     * @param name The person; null while only the office is known.
     * @param title The office, "Chủ tịch UBND tỉnh"; null while only the person is known.
     */
    @Schema(name = "ScoredHead")
    record Head(@Nullable String name, @Nullable String title) {}

    /**
     * Tasks led: those whose deadline falls in the year, and those without one of directives of the year. Cancelled ones
     * are left out.
     *
     * @param total On time, late, overdue and open together.
     * @param onTime Submitted on time.
     * @param late Submitted late.
     * @param overdue Not submitted, and the deadline has passed.
     * @param open Not submitted, and not late yet.
     * @param returned Given back at least once.
     */
    record TaskScore(int total, int onTime, int late, int overdue, int open, int returned) {}

    /**
     * Reports owed for periods of the year, by the first submission; waived ones are left out.
     *
     * @param total On time, late, missing and open together.
     * @param onTime First sent on time.
     * @param late First sent late.
     * @param missing Never sent, and the deadline has passed.
     * @param open Not sent, and not late yet.
     * @param returned Returned at least once.
     */
    record ReportScore(int total, int onTime, int late, int missing, int open, int returned) {}

    /**
     * Targets of the year.
     *
     * @param total Met, not met and undecided together.
     * @param met Those that are reached.
     * @param notMet Those that are not.
     * @param undecided Those of which it cannot be said.
     */
    record TargetScore(int total, int met, int notMet, int undecided) {}
}
