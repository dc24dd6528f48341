package vn.ntm.assignment.task.review;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.History;
import vn.ntm.assignment.task.History.Said;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.assignment.task.Support;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.revision.IfMatch;

@ApplicationScoped
class CompleteTask {

    private final Access access;
    private final History history;
    private final Support support;
    private final Outbox outbox;
    private final Clock clock;

    CompleteTask(Access access, History history, Support support, Outbox outbox, Clock clock) {
        this.access = access;
        this.history = history;
        this.support = support;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void complete(UUID id, @Nullable IfMatch ifMatch, @Nullable String remark) {
        var task = access.toFinish(id, ifMatch);
        outbox.add(task.complete());
        history.add(task, Verb.COMPLETED, clock.instant(), Said.remark(remark));
        support.follows(task, clock.instant());
    }
}
