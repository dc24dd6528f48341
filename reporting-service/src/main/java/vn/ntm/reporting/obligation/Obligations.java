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
import vn.ntm.reporting.obligation.Refusal.NotYoursToRule;
import vn.ntm.reporting.obligation.Refusal.OwedByAnother;
import vn.ntm.reporting.regime.Regimes;

@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    private final Caller caller;
    private final Regimes regimes;

    Obligations(Caller caller, Regimes regimes) {
        this.caller = caller;
        this.regimes = regimes;
    }

    /** An obligation that the caller's branch owes, held until the transaction ends so that writers take turns. */
    public Obligation owedByCaller(UUID id) {
        var obligation = held(id);
        if (!caller.covers(obligation.owedBy()) && caller.covers(obligation.reporter())) {
            throw new Refused(new OwedByAnother(id, obligation.reporter(), obligation.owedBy()));
        }
        return visible(obligation, caller.covers(obligation.owedBy()));
    }

    /** An obligation whose report comes to the caller's organisation, held until the transaction ends. */
    public Obligation receivedByCaller(UUID id) {
        var obligation = held(id);
        return visible(obligation, isReceivedByCaller(obligation));
    }

    /** An obligation of a regime that the caller's organisation issued or receives, held until the transaction ends. */
    public Obligation ruledByCaller(UUID id) {
        var obligation = held(id);
        var issuer = regimes.get(obligation.regime()).issuer();
        if (isReceivedByCaller(obligation) || issuer.equals(caller.organisation())) {
            return obligation;
        }
        visible(obligation, caller.covers(obligation.reporter()) || caller.covers(obligation.owedBy()));
        throw new Refused(new NotYoursToRule(id));
    }

    /** An obligation the caller owes or receives. */
    public Obligation seenByCaller(UUID id) {
        var obligation = findByIdOptional(id).orElseThrow(() -> new Refused(new NoSuchObligation(id)));
        return visible(
                obligation,
                caller.covers(obligation.reporter())
                        || caller.covers(obligation.owedBy())
                        || isReceivedByCaller(obligation));
    }

    /** The same, or one that the caller may extend, waive or unlock. */
    public Obligation seenOrRuledByCaller(UUID id) {
        return findByIdOptional(id)
                .filter(obligation -> regimes.get(obligation.regime()).issuer().equals(caller.organisation()))
                .orElseGet(() -> seenByCaller(id));
    }

    /** Those of the ids that exist, held until the transaction ends: a submission under way is waited for. */
    List<Obligation> held(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Locked with the first look: an entity that is locked after it was read may have changed in between. */
    private Obligation held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused(new NoSuchObligation(id)));
    }

    private boolean isReceivedByCaller(Obligation obligation) {
        var regime = regimes.get(obligation.regime());
        return regime.isReceivedBy(caller.organisation()) || regime.via().contains(caller.organisation());
    }

    /** What lies outside the caller's branch is not there. */
    private static Obligation visible(Obligation obligation, boolean visible) {
        if (!visible) {
            throw new Refused(new NoSuchObligation(obligation.id()));
        }
        return obligation;
    }
}
