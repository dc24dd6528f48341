package vn.ntm.assignment.task.escalation;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.History;
import vn.ntm.assignment.task.History.Said;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.assignment.task.escalation.Escalation.EscalationLine;
import vn.ntm.assignment.task.escalation.Refusal.NotAboveTheIssuer;
import vn.ntm.assignment.task.escalation.Refusal.NothingToEscalate;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

/** To the issuer, or to a body above it. */
@ApplicationScoped
class EscalateTask {

    private final Access access;
    private final Escalations escalations;
    private final History history;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    EscalateTask(Access access, Escalations escalations, History history, Outbox outbox, Caller caller, Clock clock) {
        this.access = access;
        this.escalations = escalations;
        this.history = history;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<EscalationLine> escalate(UUID id, @Nullable Code to, String reason) {
        var task = access.toWork(id);
        if (task.isEnded()) {
            throw new Refused(new NothingToEscalate(id));
        }
        var upwards = escalations.upwards(task.issuer());
        var above = to == null ? task.issuer() : to;
        if (!upwards.contains(above)) {
            throw new Refused(new NotAboveTheIssuer(above, upwards));
        }
        var escalation = new Escalation(id, task.owedBy(), above, reason, caller.account(), clock.instant());
        escalations.persist(escalation);
        outbox.add(escalation.escalated());
        history.add(task, Verb.ESCALATED, clock.instant(), Said.remark(above + ": " + reason));
        return Versioned.created(escalation.line(), escalation.revision());
    }
}
