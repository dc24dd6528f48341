package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.criteria.set.Refusal.NoSuchVersion;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class SetVersions implements PanacheRepositoryBase<SetVersion, UUID> {

    List<SetVersion> of(CriteriaSet set) {
        return list("criteriaSet = ?1 order by number", set.id());
    }

    Optional<SetVersion> numbered(CriteriaSet set, int number) {
        return find("criteriaSet = ?1 and number = ?2", set.id(), number).firstResultOptional();
    }

    SetVersion get(CriteriaSet set, int number) {
        return numbered(set, number).orElseThrow(() -> new Refused(new NoSuchVersion(set.code(), number)));
    }

    /** The last that was published. */
    Optional<SetVersion> current(CriteriaSet set) {
        return find("criteriaSet = ?1 and state = ?2 order by number desc", set.id(), State.PUBLISHED)
                .firstResultOptional();
    }

    /** What stands beside its content has changed: whoever has read it reads it again. */
    void touch(SetVersion version) {
        getEntityManager().lock(version, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    List<Code> counting(Code unitKind, Code tier) {
        return getSession()
                .createNativeQuery("""
                        select distinct s.code from criteria_set s join set_version v on v.criteria_set = s.id
                        where v.state = 'PUBLISHED' and jsonb_path_exists(v.content,
                            '$.criteria[*].indicators[*].shareOf ? (@.unitKind == $kind && @.tier == $tier)',
                            jsonb_build_object('kind', cast(:kind as text), 'tier', cast(:tier as text)))""", String.class)
                .setParameter("kind", unitKind.text())
                .setParameter("tier", tier.text())
                .getResultStream()
                .map(Code::valueOf)
                .toList();
    }

    /** The one before this number. */
    Optional<SetVersion> before(CriteriaSet set, int number) {
        return numbered(set, number - 1);
    }

    /** The one that applied on that day: the last published of those valid by then. */
    Optional<SetVersion> inForceOn(LocalDate day, CriteriaSet set) {
        return set.validOn(day)
                ? find(
                                "criteriaSet = ?1 and state = ?2 and validFrom <= ?3 order by number desc",
                                set.id(),
                                State.PUBLISHED,
                                day)
                        .firstResultOptional()
                : Optional.empty();
    }
}
