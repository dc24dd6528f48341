package vn.ntm.reporting.obligation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Refusal.NoSuchObligation;
import vn.ntm.reporting.regime.Regimes;

@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    private final Caller caller;
    private final Regimes regimes;

    Obligations(Caller caller, Regimes regimes) {
        this.caller = caller;
        this.regimes = regimes;
    }

    /** An obligation of the caller's branch, held until the transaction ends so that writers take turns. */
    public Obligation owedByCaller(UUID id) {
        return visible(id, caller.covers(get(id).reporter()));
    }

    /** An obligation whose report comes to the caller's organisation, held until the transaction ends. */
    public Obligation receivedByCaller(UUID id) {
        return visible(id, isReceivedByCaller(get(id)));
    }

    /** An obligation the caller owes or receives. */
    public Obligation seenByCaller(UUID id) {
        var obligation = get(id);
        if (!caller.covers(obligation.reporter()) && !isReceivedByCaller(obligation)) {
            throw new Refused(new NoSuchObligation(id));
        }
        return obligation;
    }

    List<Obligation> among(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    private boolean isReceivedByCaller(Obligation obligation) {
        return regimes.get(obligation.regime()).isReceivedBy(caller.organisation());
    }

    /** What lies outside the caller's branch is not there. */
    private Obligation visible(UUID id, boolean visible) {
        if (!visible) {
            throw new Refused(new NoSuchObligation(id));
        }
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Obligation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new NoSuchObligation(id)));
    }
}
