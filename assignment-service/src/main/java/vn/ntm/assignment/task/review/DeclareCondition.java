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
import vn.ntm.assignment.task.Task;
import vn.ntm.assignment.task.review.Refusal.LeadDeclares;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;

/** "Nếu đủ điều kiện": the body that leads, or the issuer's side, says whether it is so, and why. */
@ApplicationScoped
class DeclareCondition {

    private final Access access;
    private final History history;
    private final Support support;
    private final Clock clock;

    DeclareCondition(Access access, History history, Support support, Clock clock) {
        this.access = access;
        this.history = history;
        this.support = support;
        this.clock = clock;
    }

    @Transactional
    void declare(UUID id, @Nullable IfMatch ifMatch, boolean met, String reason) {
        var task = known(id);
        IfMatch.check(ifMatch, task.revision());
        task.declare(met);
        history.add(task, met ? Verb.CONDITION_MET : Verb.CONDITION_NOT_MET, clock.instant(), Said.remark(reason));
        support.follows(task, clock.instant());
    }

    private Task known(UUID id) {
        var task = access.toRead(id);
        if (!task.leads() || !(access.owes(task) || access.assigned(task))) {
            throw new Refused(new LeadDeclares(id));
        }
        return task;
    }
}
