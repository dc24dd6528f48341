package vn.ntm.assignment.task.review;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.Decision;
import vn.ntm.assignment.task.History;
import vn.ntm.assignment.task.History.Said;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.assignment.task.Support;
import vn.ntm.assignment.task.review.Refusal.NotTheDecider;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;

/** A task that ends with another body's decision ends now. Who decides may sit outside; then the issuer's side records it. */
@ApplicationScoped
class DecideTask {

    private final Access access;
    private final History history;
    private final Support support;
    private final Outbox outbox;
    private final Clock clock;

    DecideTask(Access access, History history, Support support, Outbox outbox, Clock clock) {
        this.access = access;
        this.history = history;
        this.support = support;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void decide(UUID id, @Nullable IfMatch ifMatch, Decision decision) {
        var task = access.toFinish(id, ifMatch);
        var deciding = task.routing().submitTo();
        if (!deciding.contains(decision.decidedBy())) {
            throw new Refused(new NotTheDecider(decision.decidedBy(), deciding));
        }
        outbox.add(task.decide(decision));
        history.add(task, Verb.DECIDED, clock.instant(), Said.remark(decision.number() + ", " + decision.date()));
        support.follows(task, clock.instant());
    }
}
