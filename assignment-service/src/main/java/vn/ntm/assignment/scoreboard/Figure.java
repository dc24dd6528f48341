package vn.ntm.assignment.scoreboard;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure of the scoreboard. A count is as long as its list of records. */
@Schema(name = "ScoreFigure")
enum Figure {
    /** Tasks led. */
    TASKS(Of.TASK, "true"),
    /** Tasks submitted on time. */
    TASKS_ON_TIME(Of.TASK, "t.submitted_at is not null and t.on_time"),
    /** Tasks submitted late. */
    TASKS_LATE(Of.TASK, "t.submitted_at is not null and not t.on_time"),
    /** Tasks not submitted whose deadline has passed. */
    TASKS_OVERDUE(Of.TASK, "t.submitted_at is null and t.late_from <= :now"),
    /** Tasks not submitted and not late yet. */
    TASKS_OPEN(Of.TASK, "t.submitted_at is null and (t.deadline is null or t.late_from > :now)"),
    /** Tasks given back at least once. */
    TASKS_RETURNED(Of.TASK, "exists (select from task_step s where s.task = t.id and s.verb = 'RETURNED')"),
    /** Reports owed. */
    REPORTS(Of.REPORT, "true"),
    /** Reports first sent on time, or received on paper on time. */
    REPORTS_ON_TIME(Of.REPORT, "r.judged_at < r.deadline"),
    /** Reports first sent late, and not received on paper before. */
    REPORTS_LATE(Of.REPORT, "r.judged_at >= r.deadline"),
    /** Reports never sent whose deadline has passed. */
    REPORTS_MISSING(Of.REPORT, "r.first_submitted_at is null and r.deadline <= :now"),
    /** Reports not sent and not late yet. */
    REPORTS_OPEN(Of.REPORT, "r.first_submitted_at is null and r.deadline > :now"),
    /** Reports returned at least once. */
    REPORTS_RETURNED(Of.REPORT, "r.returns > 0"),
    /** Targets. */
    TARGETS(Of.TARGET, ""),
    /** Targets that are reached. */
    TARGETS_MET(Of.TARGET, ""),
    /** Targets that are not reached. */
    TARGETS_NOT_MET(Of.TARGET, ""),
    /** Targets of which it cannot be said. */
    TARGETS_UNDECIDED(Of.TARGET, "");

    private final Of of;
    private final String condition;

    Figure(Of of, String condition) {
        this.of = of;
        this.condition = condition;
    }

    Of of() {
        return of;
    }

    String condition() {
        return condition;
    }

    /** {@code count(*) filter (where …) as tasks_late, …} */
    static String counts(Of of) {
        return String.join(
                ", ",
                all(of).stream()
                        .map(figure -> "count(*) filter (where %s) as %s".formatted(figure.condition, figure.column()))
                        .toList());
    }

    static List<Figure> all(Of of) {
        return Arrays.stream(values()).filter(figure -> figure.of == of).toList();
    }

    String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    enum Of {
        TASK,
        REPORT,
        TARGET
    }
}
