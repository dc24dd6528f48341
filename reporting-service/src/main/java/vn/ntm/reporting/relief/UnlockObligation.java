package vn.ntm.reporting.relief;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.ObligationUnlocked;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.obligation.State;
import vn.ntm.reporting.relief.Refusal.NotLater;
import vn.ntm.reporting.relief.Refusal.NotLocked;
import vn.ntm.reporting.relief.Relief.Extension;

/** A lock binds every role; it is lifted openly, until a day, and the report stays late. */
@ApplicationScoped
class UnlockObligation {

    private final Obligations obligations;
    private final Acts acts;
    private final Announce announce;
    private final Caller caller;
    private final Clock clock;

    UnlockObligation(Obligations obligations, Acts acts, Announce announce, Caller caller, Clock clock) {
        this.announce = announce;
        this.caller = caller;
        this.obligations = obligations;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    void unlock(UUID id, @Nullable IfMatch ifMatch, Extension extension) {
        var obligation = obligations.ruledByCaller(id);
        IfMatch.check(ifMatch, obligation.revision());
        var now = clock.instant();
        obligation.noteWhatIsTrueBy(now);
        if (obligation.state() != State.LOCKED) {
            throw new Refused(new NotLocked(id, obligation.state()));
        }
        var until = extension.deadline().deadline();
        if (!until.metAt(now)) {
            throw new Refused(new NotLater(new Deadline(now), until, now));
        }
        var before = obligation.unlock(until.end());
        acts.planLock(id, until.end());
        acts.add(id, "UNLOCKED", extension.reason(), before, until.end(), now);
        announce.facts(
                obligation.regime(),
                List.of(new ObligationUnlocked(
                        id,
                        obligation.regime(),
                        obligation.reporter(),
                        obligation.period(),
                        until,
                        caller.organisation(),
                        extension.reason())),
                now);
    }
}
