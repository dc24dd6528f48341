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

    /**
     * Where its units stand from that day on, as far as anybody has said: a unit of which nothing is said stands where the
     * nearest body above it does.
     */
    Set<Region> regionsOf(Code organisation, LocalDate day) {
        var known = getEntityManager()
                .createNativeQuery("""
                        with recursive branch as (
                            select code from organisation where code = :root
                            union
                            select o.code from organisation o join branch b on o.parent = b.code),
                        above (code, parent, height) as (
                            select code, parent, 0 from organisation where code = :root
                            union all
                            select o.code, o.parent, a.height + 1 from organisation o join above a on o.code = a.parent
                            where a.height < 10),
                        spans as (
                            select code, region, lead(valid_from) over (partition by code order by valid_from) as next
                            from organisation_span
                            where code in (select code from branch union select code from above)),
                        said as (
                            select organisation as code, region from place where region is not null
                                and organisation in (select code from branch union select code from above)
                            union
                            select s.code, s.region from spans s where s.region is not null
                                and (s.next is null or s.next > :day)
                                and not exists (
                                    select from place p where p.organisation = s.code and p.region is not null))
                        select region from said where code in (select code from branch)
                        union
                        (select s.region from said s join above a on a.code = s.code order by a.height limit 1)""", String.class)
                .setParameter("root", organisation.text())
                .setParameter("day", day)
                .getResultList();
        var regions = EnumSet.noneOf(Region.class);
        for (Object one : known) {
            regions.add(Region.valueOf((String) one));
        }
        return regions;
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
