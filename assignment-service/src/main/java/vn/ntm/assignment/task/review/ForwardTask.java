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
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.revision.IfMatch;

/** "Qua": the body it goes through has checked the result and passes it on. Nobody does this in its place. */
@ApplicationScoped
class ForwardTask {

    private final Access access;
    private final History history;
    private final Caller caller;
    private final Clock clock;

    ForwardTask(Access access, History history, Caller caller, Clock clock) {
        this.access = access;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void forward(UUID id, @Nullable IfMatch ifMatch, @Nullable String remark) {
        var task = access.toReview(id, ifMatch);
        task.forward(caller.organisation());
        history.add(task, Verb.FORWARDED, clock.instant(), Said.remark(remark));
    }
}
