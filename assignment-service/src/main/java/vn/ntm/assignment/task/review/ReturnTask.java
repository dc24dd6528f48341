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
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.revision.IfMatch;

@ApplicationScoped
class ReturnTask {

    private final Access access;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    ReturnTask(Access access, History history, Outbox outbox, Clock clock) {
        this.access = access;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void giveBack(UUID id, @Nullable IfMatch ifMatch, String reason) {
        var task = access.toReview(id, ifMatch);
        outbox.add(task.giveBack(reason));
        history.add(task, Verb.RETURNED, clock.instant(), Said.remark(reason));
    }
}
