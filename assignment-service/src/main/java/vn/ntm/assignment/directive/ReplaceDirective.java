package vn.ntm.assignment.directive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Refusal.NotMeantToReplace;
import vn.ntm.assignment.directive.Refusal.ReplacesItself;
import vn.ntm.assignment.directive.Step.Verb;
import vn.ntm.assignment.task.CancelTasks;
import vn.ntm.assignment.task.duty.EndDuties;
import vn.ntm.events.AssignmentEvent;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** The new document enters into force and the old one ends, at the same instant. */
@ApplicationScoped
class ReplaceDirective {

    private final Access access;
    private final Directives directives;
    private final Chronicle chronicle;
    private final EnterIntoForce enterIntoForce;
    private final CancelTasks cancelTasks;
    private final EndDuties endDuties;
    private final Outbox outbox;
    private final Clock clock;

    ReplaceDirective(
            Access access,
            Directives directives,
            Chronicle chronicle,
            EnterIntoForce enterIntoForce,
            CancelTasks cancelTasks,
            EndDuties endDuties,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.directives = directives;
        this.chronicle = chronicle;
        this.enterIntoForce = enterIntoForce;
        this.cancelTasks = cancelTasks;
        this.endDuties = endDuties;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Versioned<DirectiveView> replace(Code reference, @Nullable IfMatch ifMatch, Replacement wanted) {
        var replaced = access.toChange(reference);
        IfMatch.check(ifMatch, replaced.revision());
        var next = access.toChange(wanted.by());
        mayReplace(next, replaced);

        var now = clock.instant();
        var told = new ArrayList<AssignmentEvent>();
        told.add(replaced.replace(next, now, wanted.reason()));
        directives.takeOverRegimes(next.id(), next.regimes());
        told.addAll(enterIntoForce.enter(next));
        if (wanted.openTasks() == OpenTasks.CARRY_OVER) {
            cancelTasks.carryOver(replaced.id(), next.id(), now, wanted.reason());
        }
        told.addAll(cancelTasks.of(replaced.id(), now, wanted.reason()));
        endDuties.of(replaced.id(), now);
        chronicle.add(replaced, Verb.REPLACED, wanted.by() + ": " + wanted.reason());
        outbox.addAll(told);
        return Versioned.of(replaced.view(List.of()), replaced.revision());
    }

    private static void mayReplace(Directive next, Directive replaced) {
        if (next.id().equals(replaced.id())) {
            throw new Refused(new ReplacesItself(replaced.code()));
        }
        if (!replaced.code().equals(next.content().replaces())) {
            throw new Refused(new NotMeantToReplace(next.code(), replaced.code()));
        }
    }

    /** @param openTasks what becomes of what is still owed under the old one */
    record Replacement(Code by, OpenTasks openTasks, String reason) {}

    /** What becomes of tasks that are open under a directive that is replaced. */
    enum OpenTasks {
        /** The task of the same number and body goes on under the new directive where it stood. */
        CARRY_OVER,
        /** They are cancelled. */
        CANCEL
    }
}
