package vn.ntm.reporting.obligation;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.routine.OneReplica;

/** Raises what the asked periods ask for, of every body that is addressed; again when the register has changed. */
@ApplicationScoped
class RaiseObligations {

    private final AskedPeriods askedPeriods;
    private final OneReplica oneReplica;

    RaiseObligations(AskedPeriods askedPeriods, OneReplica oneReplica) {
        this.askedPeriods = askedPeriods;
        this.oneReplica = oneReplica;
    }

    @Transactional
    Progress some(Instant now) {
        if (!oneReplica.does(Progress.WORK)) {
            return Progress.ANOTHER_REPLICA;
        }
        if (askedPeriods.raiseSome(now)) {
            return Progress.MORE;
        }
        askedPeriods.completeThoseDue(now);
        return Progress.NOTHING_LEFT;
    }
}
