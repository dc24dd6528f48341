package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** Which bodies there are, by their codes. */
@ApplicationScoped
public class Organisations {

    /** Any number; each service has a database of its own. */
    private static final long TREE = 4_301;

    private final Session em;

    Organisations(Session em) {
        this.em = em;
    }

    /** Which of these are registered, whether in force, ended or to come. */
    public Set<Code> known(Collection<Code> codes) {
        return codes("select code from organisation where code = any(:codes)", codes);
    }

    /** Which of these exist on that day. */
    public Set<Code> inForce(Collection<Code> codes, LocalDate day) {
        return em.createNativeQuery("""
                        select code from organisation_stretch where code = any(:codes)
                        and valid_from <= :day and (valid_to is null or valid_to > :day)""", String.class)
                .setParameter("codes", texts(codes))
                .setParameter("day", day)
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    /** Which of these name a group: organisations and groups are addressed alike, so they share their codes. */
    public Set<Code> groups(Collection<Code> codes) {
        return codes("select code from organisation_group where code = any(:codes)", codes);
    }

    OptionalInt revision(Code code) {
        return em.createNativeQuery("select revision from organisation where code = :code", Integer.class)
                .setParameter("code", code.text())
                .getResultStream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** One change of the tree at a time: two could close a circle together. */
    public void holdTheTree() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:tree) as text)", String.class)
                .setParameter("tree", TREE)
                .getSingleResult();
    }

    private Set<Code> codes(String query, Collection<Code> codes) {
        return em.createNativeQuery(query, String.class)
                .setParameter("codes", texts(codes))
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }
}
