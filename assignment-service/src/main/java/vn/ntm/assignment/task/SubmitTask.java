package vn.ntm.assignment.task;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.History.Said;
import vn.ntm.assignment.task.Refusal.OnlyTheLeadSubmits;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.time.Arrival;

@ApplicationScoped
class SubmitTask {

    private final Access access;
    private final Tasks tasks;
    private final History history;
    private final Outbox outbox;
    private final Arrival arrival;

    SubmitTask(Access access, Tasks tasks, History history, Outbox outbox, Arrival arrival) {
        this.access = access;
        this.tasks = tasks;
        this.history = history;
        this.outbox = outbox;
        this.arrival = arrival;
    }

    @Transactional
    void submit(UUID id, @Nullable IfMatch ifMatch, @Nullable String remark, List<Evidence> evidence) {
        var task = access.toWork(id, ifMatch);
        if (!task.leads()) {
            throw new Refused(new OnlyTheLeadSubmits(tasks.leading(task)));
        }
        var now = arrival.instant();
        outbox.add(task.submit(now));
        history.add(task, Verb.SUBMITTED, now, new Said(null, remark, evidence));
    }
}
