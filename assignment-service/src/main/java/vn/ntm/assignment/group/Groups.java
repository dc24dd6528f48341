package vn.ntm.assignment.group;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.assignment.group.Refusal.NoSuchGroup;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class Groups implements PanacheRepositoryBase<Group, UUID> {

    Optional<Group> named(Code code) {
        return find("code", code).firstResultOptional();
    }

    /** The groups that list one of these by name. */
    List<Group> listing(Collection<Code> bodies) {
        return getSession()
                .createNativeQuery("""
                        select * from organisation_group where id in (
                            select g.id from organisation_group g cross join unnest(g.members) as m (code)
                            join unnest(:bodies) as b (code) on b.code = m.code)
                        order by code""", Group.class)
                .setParameter("bodies", bodies.stream().map(Code::text).toArray(String[]::new))
                .getResultList();
    }

    Group get(Code code) {
        return named(code).orElseThrow(() -> new Refused(new NoSuchGroup(code)));
    }
}
