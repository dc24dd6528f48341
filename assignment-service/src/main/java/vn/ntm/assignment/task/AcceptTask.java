package vn.ntm.assignment.task;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.History.Said;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.platform.revision.IfMatch;

@ApplicationScoped
class AcceptTask {

    private final Access access;
    private final History history;
    private final Clock clock;

    AcceptTask(Access access, History history, Clock clock) {
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    void accept(UUID id, @Nullable IfMatch ifMatch) {
        var task = access.toWork(id, ifMatch);
        task.accept();
        history.add(task, Verb.ACCEPTED, clock.instant(), Said.nothing());
    }
}
