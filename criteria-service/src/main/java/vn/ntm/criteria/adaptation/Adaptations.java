package vn.ntm.criteria.adaptation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.criteria.rule.Region;
import vn.ntm.criteria.set.PublishedVersion;
import vn.ntm.kernel.Code;

@ApplicationScoped
public class Adaptations implements PanacheRepositoryBase<Adaptation, UUID> {

    Optional<Adaptation> current(Code set, Code organisation) {
        return find("setCode = ?1 and organisation = ?2 order by number desc", set, organisation)
                .firstResultOptional();
    }

    /** Where its units stand, as far as anybody has said; all seven if nobody has. */
    Set<Region> regionsOf(Code organisation) {
        var known = getEntityManager()
                .createNativeQuery("""
                        with recursive branch as (
                            select code from organisation where code = :root
                            union
                            select o.code from organisation o join branch b on o.parent = b.code)
                        select p.region from place p join branch b on b.code = p.organisation where p.region is not null
                        union
                        select s.region from organisation_span s join branch b on b.code = s.code
                        where s.region is not null""", String.class)
                .setParameter("root", organisation.text())
                .getResultList();
        var regions = EnumSet.noneOf(Region.class);
        for (Object one : known) {
            regions.add(Region.valueOf((String) one));
        }
        return regions.isEmpty() ? EnumSet.allOf(Region.class) : regions;
    }

    /** By the body that adapted it, each as it applied on that day. */
    public Map<String, AdaptedStandard> inForceOn(LocalDate day, PublishedVersion version) {
        List<Adaptation> all = list("setCode = ?1 and validFrom <= ?2 order by number", version.code(), day);
        var found = new HashMap<String, AdaptedStandard>();
        all.forEach(one -> found.put(one.organisation().text(), AdaptedStandard.of(version, one)));
        return found;
    }

    /** One that an evaluation names. */
    public AdaptedStandard named(UUID id, PublishedVersion version) {
        return AdaptedStandard.of(version, findById(id));
    }
}
