package vn.ntm.assignment.directive;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.target.StateTargets;
import vn.ntm.assignment.task.duty.BeginDuties;
import vn.ntm.kernel.BusinessTime;

/** What was open when the document was published is known now: what waited for it goes on. */
@ApplicationScoped
class CompleteDirective {

    private final BeginDuties beginDuties;
    private final StateTargets stateTargets;
    private final Clock clock;

    CompleteDirective(BeginDuties beginDuties, StateTargets stateTargets, Clock clock) {
        this.beginDuties = beginDuties;
        this.stateTargets = stateTargets;
        this.clock = clock;
    }

    /** Called with the document as it was and as it is, after these were compared. */
    @Transactional(MANDATORY)
    void complete(Directive directive, Document was, Document is) {
        var now = clock.instant();
        directive.complete(is);
        for (int i = 0; i < is.duties().size(); i++) {
            var first = is.duties().get(i).first();
            if (first != null && was.duties().get(i).first() == null) {
                beginDuties.firstIsKnown(directive.id(), is.duties().get(i).number(), first, BusinessTime.dayOf(now));
            }
        }
        var year = is.itsYear();
        if (was.itsYear() == null && year != null) {
            stateTargets.stateThoseThatWaited(
                    directive.id(), directive.code(), directive.issuer(), year, is.targets(), now);
        }
        stateTargets.complete(
                directive.code(),
                IntStream.range(0, is.targets().size())
                        .filter(i -> !was.targets().get(i).equals(is.targets().get(i)))
                        .mapToObj(is.targets()::get)
                        .toList(),
                now);
    }
}
