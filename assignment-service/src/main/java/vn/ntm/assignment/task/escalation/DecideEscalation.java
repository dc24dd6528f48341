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
import vn.ntm.assignment.task.escalation.Refusal.SomebodyElseDecides;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class DecideEscalation {

    private final Access access;
    private final Escalations escalations;
    private final History history;
    private final Caller caller;
    private final Clock clock;

    DecideEscalation(Access access, Escalations escalations, History history, Caller caller, Clock clock) {
        this.access = access;
        this.escalations = escalations;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<EscalationLine> decide(UUID id, @Nullable IfMatch ifMatch, String decision, @Nullable String reference) {
        var escalation = escalations.get(id);
        var task = access.toRead(escalation.task());
        if (!caller.covers(escalation.escalatedTo())) {
            throw new Refused(new SomebodyElseDecides(escalation.escalatedTo()));
        }
        IfMatch.check(ifMatch, escalation.revision());
        escalation.decide(decision, reference, caller.account(), clock.instant());
        history.add(task, Verb.ESCALATION_ANSWERED, clock.instant(), Said.remark(decision));
        escalations.flush();
        return Versioned.of(escalation.line(), escalation.revision());
    }
}
