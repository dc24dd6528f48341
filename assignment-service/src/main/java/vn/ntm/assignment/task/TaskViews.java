package vn.ntm.assignment.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Timelines;
import vn.ntm.assignment.reorganisation.Heirs;
import vn.ntm.assignment.task.Step.StepLine;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
public class TaskViews {

    /** What one's branch owes, and what is owed to it. */
    private static final String KNOWN = """
            (t.owed_by = any(:branch) or t.organisation = any(:branch) or t.issuer = any(:branch)
             or t.receivers && :branch)""";

    private final Access access;
    private final Tasks tasks;
    private final History history;
    private final Timelines timelines;
    private final Heirs heirs;
    private final Caller caller;
    private final Clock clock;

    TaskViews(
            Access access, Tasks tasks, History history, Timelines timelines, Heirs heirs, Caller caller, Clock clock) {
        this.access = access;
        this.tasks = tasks;
        this.history = history;
        this.timelines = timelines;
        this.heirs = heirs;
        this.caller = caller;
        this.clock = clock;
    }

    public Versioned<TaskFile> file(UUID id) {
        var task = access.toRead(id);
        tasks.flush();
        return Versioned.of(new TaskFile(lines(List.of(task)).getFirst(), history.of(id)), task.revision());
    }

    Page<TaskLine> found(Wanted wanted, PageRequest page) {
        var question = question(
                wanted,
                caller.isInstallationAdministrator() ? null : heirs.branch(),
                page.cursor().map(cursor -> cursor.read(0, UUID::fromString)).orElse(null),
                page.sizeAndOne());
        return Page.of(
                lines(question.bound(tasks.getSession().createNativeQuery(question.sql(), Task.class))
                        .getResultList()),
                page,
                line -> List.of(line.id()));
    }

    private List<TaskLine> lines(List<Task> found) {
        var now = clock.instant();
        var heads = timelines.heads(found.stream().map(Task::owedBy).distinct().toList(), BusinessTime.dayOf(now));
        return found.stream()
                .map(task -> task.line(now, heads.get(task.owedBy())))
                .toList();
    }

    /** @param branch whose tasks the caller may know; null for all */
    static Question question(Wanted wanted, @Nullable List<Code> branch, @Nullable UUID after, int size) {
        var values = new HashMap<String, Object>();
        var where = new StringBuilder("select * from task t where true");
        if (branch != null) {
            where.append(" and ").append(KNOWN);
            values.put("branch", branch.stream().map(Code::text).toArray(String[]::new));
        }
        wanted.narrow(where, values);
        if (after != null) {
            where.append(" and t.id > :after");
            values.put("after", after);
        }
        where.append(" order by t.id limit :size");
        values.put("size", size);
        return new Question(where.toString(), values);
    }

    record Question(String sql, Map<String, Object> values) {
        <T> NativeQuery<T> bound(NativeQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    record Wanted(
            @Nullable Code assignee,
            @Nullable Role role,
            @Nullable State state,
            @Nullable LocalDate dueBefore,
            @Nullable Code directive) {

        void narrow(StringBuilder where, Map<String, Object> values) {
            if (assignee != null) {
                where.append(" and t.owed_by = :assignee");
                values.put("assignee", assignee.text());
            }
            if (role != null) {
                where.append(" and t.lead = :lead");
                values.put("lead", role == Role.LEAD);
            }
            if (state != null) {
                where.append(" and t.state = :state");
                values.put("state", state.name());
            }
            if (dueBefore != null) {
                where.append(" and t.deadline <= :due");
                values.put("due", Deadline.before(dueBefore).end());
            }
            if (directive != null) {
                where.append(" and t.directive in (select d.id from directive d where d.code = :directive"
                        + " or d.id = case when :directive ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'"
                        + " then cast(:directive as uuid) end)");
                values.put("directive", directive.text());
            }
        }
    }

    /**
     * A task with its history.
     *
     * @param task The task.
     * @param history Who did what with it, the oldest step first.
     */
    @Schema(name = "TaskWithHistory")
    public record TaskFile(@JsonUnwrapped TaskLine task, List<StepLine> history) {}
}
