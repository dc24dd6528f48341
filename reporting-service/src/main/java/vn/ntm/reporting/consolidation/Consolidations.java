package vn.ntm.reporting.consolidation;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

@ApplicationScoped
class Consolidations implements PanacheRepositoryBase<Consolidation, UUID> {

    Optional<Consolidation> closed(Code regime, Period period) {
        return find("regime = ?1 and period = ?2", regime.text(), period).firstResultOptional();
    }
}
