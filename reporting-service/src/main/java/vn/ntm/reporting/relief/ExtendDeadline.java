package vn.ntm.reporting.relief;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.obligation.MoveDeadlines;
import vn.ntm.reporting.obligation.MoveDeadlines.Act;
import vn.ntm.reporting.obligation.MoveDeadlines.Move;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.relief.Refusal.NotLater;
import vn.ntm.reporting.relief.Refusal.NothingToRelieve;
import vn.ntm.reporting.relief.Relief.Extension;

/** "Gia hạn": one obligation may be answered later, for a reason. */
@ApplicationScoped
class ExtendDeadline {

    private final Obligations obligations;
    private final MoveDeadlines moveDeadlines;
    private final Caller caller;
    private final Clock clock;

    ExtendDeadline(Obligations obligations, MoveDeadlines moveDeadlines, Caller caller, Clock clock) {
        this.obligations = obligations;
        this.moveDeadlines = moveDeadlines;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void extend(UUID id, @Nullable IfMatch ifMatch, Extension extension) {
        var obligation = obligations.ruledByCaller(id);
        IfMatch.check(ifMatch, obligation.revision());
        if (!obligation.state().isStillOwed()) {
            throw new Refused(new NothingToRelieve(id, obligation.state()));
        }
        var now = clock.instant();
        var after = extension.deadline().deadline();
        if (after.compareTo(obligation.deadline()) <= 0 || !after.metAt(now)) {
            throw new Refused(new NotLater(obligation.deadline(), after, now));
        }
        moveDeadlines.move(
                List.of(new Move(id, obligation.opensAt(), after)),
                Act.ofABody("EXTENDED", caller.account(), caller.organisation(), extension.reason()),
                now);
    }
}
