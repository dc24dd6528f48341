package vn.ntm.reporting.relief;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.ObligationWaived;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.relief.Refusal.NothingToRelieve;
import vn.ntm.reporting.relief.Relief.Waiver;

/** "Miễn": it need not be sent, for a reason. */
@ApplicationScoped
class WaiveObligation {

    private final Obligations obligations;
    private final Acts acts;
    private final Announce announce;
    private final Caller caller;
    private final Clock clock;

    WaiveObligation(Obligations obligations, Acts acts, Announce announce, Caller caller, Clock clock) {
        this.obligations = obligations;
        this.acts = acts;
        this.announce = announce;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void waive(UUID id, @Nullable IfMatch ifMatch, Waiver waiver) {
        var obligation = obligations.ruledByCaller(id);
        IfMatch.check(ifMatch, obligation.revision());
        if (!obligation.state().isStillOwed()) {
            throw new Refused(new NothingToRelieve(id, obligation.state()));
        }
        var now = clock.instant();
        obligation.waive(now);
        acts.add(id, "WAIVED", waiver.reason(), obligation.deadline().end(), null, now);
        announce.facts(
                obligation.regime(),
                List.of(new ObligationWaived(
                        id,
                        obligation.regime(),
                        obligation.reporter(),
                        obligation.period(),
                        caller.organisation(),
                        waiver.reason(),
                        null)),
                now);
    }
}
