package vn.ntm.assignment.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.Step.StepLine;
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
    private static final String KNOWN =
            "(owedBy in :branch or organisation in :branch or issuer in :branch or array_intersects(receivers, :branchTexts))";

    private final Access access;
    private final Tasks tasks;
    private final History history;
    private final Caller caller;
    private final Clock clock;

    TaskViews(Access access, Tasks tasks, History history, Caller caller, Clock clock) {
        this.access = access;
        this.tasks = tasks;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    public Versioned<TaskFile> file(UUID id) {
        var task = access.toRead(id);
        tasks.flush();
        return Versioned.of(new TaskFile(task.line(clock.instant()), history.of(id)), task.revision());
    }

    Page<TaskLine> found(Wanted wanted, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("true");
        if (!caller.isInstallationAdministrator()) {
            var branch = caller.branch();
            where.append(" and ").append(KNOWN);
            conditions.put("branch", branch);
            conditions.put("branchTexts", branch.stream().map(Code::text).toArray(String[]::new));
        }
        wanted.narrow(where, conditions);
        page.cursor().ifPresent(after -> {
            where.append(" and id > :after");
            conditions.put("after", after.read(0, UUID::fromString));
        });
        var now = clock.instant();
        var found = tasks.find(where.toString(), Sort.by("id"), conditions).range(0, page.size()).stream()
                .map(task -> task.line(now))
                .toList();
        return Page.of(found, page, line -> List.of(line.id()));
    }

    record Wanted(
            @Nullable Code assignee,
            @Nullable Role role,
            @Nullable State state,
            @Nullable LocalDate dueBefore,
            @Nullable Code directive) {

        void narrow(StringBuilder where, HashMap<String, Object> conditions) {
            if (assignee != null) {
                where.append(" and owedBy = :assignee");
                conditions.put("assignee", assignee);
            }
            if (role != null) {
                where.append(" and lead = :lead");
                conditions.put("lead", role == Role.LEAD);
            }
            if (state != null) {
                where.append(" and state = :state");
                conditions.put("state", state);
            }
            if (dueBefore != null) {
                where.append(" and deadline <= :due");
                conditions.put("due", Deadline.before(dueBefore));
            }
            if (directive != null) {
                where.append(" and (directiveCode = :directive or cast(directive as string) = :directiveText)");
                conditions.put("directive", directive);
                conditions.put("directiveText", directive.text());
            }
        }
    }

    /** A task with its history, the oldest step first. */
    public record TaskFile(@JsonUnwrapped TaskLine task, List<StepLine> history) {}
}
