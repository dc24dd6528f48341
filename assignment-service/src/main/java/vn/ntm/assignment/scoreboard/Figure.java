package vn.ntm.assignment.scoreboard;

import java.util.Arrays;
import java.util.List;

/**
 * One figure of the scoreboard. It is counted and listed by the same condition, so a count is as long as its list.
 * {@code :now} is the instant that is asked about.
 */
enum Figure {
    TASKS(Of.TASK, "true"),
    TASKS_ON_TIME(Of.TASK, "t.submitted_at is not null and t.on_time"),
    TASKS_LATE(Of.TASK, "t.submitted_at is not null and not t.on_time"),
    TASKS_OVERDUE(Of.TASK, "t.submitted_at is null and t.late_from <= :now"),
    TASKS_OPEN(Of.TASK, "t.submitted_at is null and (t.deadline is null or t.late_from > :now)"),
    TASKS_RETURNED(Of.TASK, "exists (select from task_step s where s.task = t.id and s.verb = 'RETURNED')"),
    REPORTS(Of.REPORT, "true"),
    REPORTS_ON_TIME(Of.REPORT, "r.first_submitted_at < r.deadline"),
    REPORTS_LATE(Of.REPORT, "r.first_submitted_at >= r.deadline"),
    REPORTS_MISSING(Of.REPORT, "r.first_submitted_at is null and r.deadline <= :now"),
    REPORTS_OPEN(Of.REPORT, "r.first_submitted_at is null and r.deadline > :now"),
    REPORTS_RETURNED(Of.REPORT, "r.returns > 0"),
    TARGETS(Of.TARGET, ""),
    TARGETS_MET(Of.TARGET, ""),
    TARGETS_NOT_MET(Of.TARGET, ""),
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
