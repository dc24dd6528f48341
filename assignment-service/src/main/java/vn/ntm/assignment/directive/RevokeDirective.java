package vn.ntm.assignment.directive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Step.Verb;
import vn.ntm.assignment.task.CancelTasks;
import vn.ntm.assignment.task.duty.EndDuties;
import vn.ntm.events.AssignmentEvent;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** The document is in force no more, and nothing further is owed under it. */
@ApplicationScoped
class RevokeDirective {

    private final Access access;
    private final Directives directives;
    private final Chronicle chronicle;
    private final CancelTasks cancelTasks;
    private final EndDuties endDuties;
    private final Outbox outbox;
    private final Clock clock;

    RevokeDirective(
            Access access,
            Directives directives,
            Chronicle chronicle,
            CancelTasks cancelTasks,
            EndDuties endDuties,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.directives = directives;
        this.chronicle = chronicle;
        this.cancelTasks = cancelTasks;
        this.endDuties = endDuties;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Versioned<DirectiveView> revoke(Code reference, @Nullable IfMatch ifMatch, String reason) {
        var directive = access.toChange(reference);
        IfMatch.check(ifMatch, directive.revision());
        var now = clock.instant();
        var told = new ArrayList<AssignmentEvent>();
        told.add(directive.revoke(now, reason));
        directives.flush();
        told.addAll(cancelTasks.of(directive.id(), now, reason));
        endDuties.of(directive.id(), now);
        chronicle.add(directive, Verb.REVOKED, reason);
        outbox.addAll(told);
        return Versioned.of(directive.view(List.of()), directive.revision());
    }
}
