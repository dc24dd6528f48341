package vn.ntm.assignment.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Refusal.NoSuchOrganisation;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    /** Any number; each service has a database of its own. */
    private static final long TREE = 4_301;

    Organisation get(Code code) {
        return find("code", code).firstResultOptional().orElseThrow(() -> new Refused(new NoSuchOrganisation(code)));
    }

    Map<Code, Organisation> named(Collection<Code> codes) {
        return find("code in ?1", codes).stream().collect(Collectors.toMap(Organisation::code, Function.identity()));
    }

    /** Which of these are registered. */
    public Set<Code> known(Collection<Code> codes) {
        return Set.copyOf(getEntityManager()
                .createQuery("select code from Organisation where code in :codes", Code.class)
                .setParameter("codes", codes)
                .getResultList());
    }

    /** Which of these name a group: organisations and groups are addressed alike, so they share their codes. */
    Set<Code> groups(Collection<Code> codes) {
        return getSession()
                .createNativeQuery("select code from organisation_group where code = any(:codes)", String.class)
                .setParameter("codes", codes.stream().map(Code::text).toArray(String[]::new))
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    /** The whole tree, child to parent. */
    Map<Code, @Nullable Code> parents() {
        var parents = new HashMap<Code, @Nullable Code>();
        getEntityManager()
                .createQuery("select code as code, parent as parent from Organisation", Tuple.class)
                .getResultStream()
                .forEach(row -> parents.put(row.get("code", Code.class), row.get("parent", Code.class)));
        return parents;
    }

    /** One change of the tree at a time: two could close a circle together. */
    void holdTheTree() {
        getSession()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:tree) as text)", String.class)
                .setParameter("tree", TREE)
                .getSingleResult();
    }
}
