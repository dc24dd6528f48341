package vn.ntm.criteria.recognition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.kernel.Code;

@ApplicationScoped
class Recognitions implements PanacheRepositoryBase<Recognition, UUID> {

    boolean named(Code code) {
        return count("code", code) > 0;
    }

    /** The one that is under way or in force. */
    Optional<Recognition> standing(Code unit, Code set) {
        return find(
                        "unit = ?1 and criteriaSet = ?2 and state not in ?3",
                        unit,
                        set,
                        List.of(State.REFUSED, State.REVOKED))
                .firstResultOptional();
    }
}
