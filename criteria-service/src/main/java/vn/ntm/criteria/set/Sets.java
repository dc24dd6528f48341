package vn.ntm.criteria.set;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.criteria.set.Refusal.NoSuchSet;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class Sets implements PanacheRepositoryBase<CriteriaSet, UUID> {

    boolean named(Code code) {
        return count("code", code) > 0;
    }

    Optional<CriteriaSet> find(Code code) {
        return find("code", code).firstResultOptional();
    }

    CriteriaSet get(Code code) {
        return find(code).orElseThrow(() -> new Refused(new NoSuchSet(code)));
    }

    /** For those who change its versions: one after the other. */
    CriteriaSet getAlone(Code code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new NoSuchSet(code)));
    }

    /** The next ones by code; with {@code drafts} also those of which nothing is published yet. */
    List<CriteriaSet> after(String code, boolean drafts, int most) {
        return find("""
                        from CriteriaSet s where cast(s.code as String) > ?1 and (?2 = true or exists
                            (select 1 from SetVersion v where v.criteriaSet = s.id and v.state = PUBLISHED))
                        order by s.code""", code, drafts).range(0, most - 1).list();
    }
}
