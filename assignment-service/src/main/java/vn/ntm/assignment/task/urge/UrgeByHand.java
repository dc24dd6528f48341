package vn.ntm.assignment.task.urge;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.urge.Refusal.NothingToUrge;
import vn.ntm.assignment.task.urge.Urge.Level;
import vn.ntm.assignment.task.urge.Urge.UrgeLine;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class UrgeByHand {

    private final Access access;
    private final Urges urges;
    private final Caller caller;
    private final Clock clock;

    UrgeByHand(Access access, Urges urges, Caller caller, Clock clock) {
        this.access = access;
        this.urges = urges;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UrgeLine urge(UUID id, Level level, String message) {
        var task = access.toReview(id);
        if (task.isEnded()) {
            throw new Refused(new NothingToUrge(id));
        }
        var by = caller.isInstallationAdministrator() ? task.issuer() : caller.organisation();
        var urge = new Urge(id, task.owedBy(), by, caller.account(), clock.instant(), task.deadline(), level, message);
        urges.persist(urge);
        return urge.line();
    }
}
