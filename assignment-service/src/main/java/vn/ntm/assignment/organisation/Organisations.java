package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

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

    /** What kind each of these is, as far as they are registered. */
    public Map<Code, Code> kinds(Collection<Code> codes) {
        return em.createNativeQuery("select code, kind from organisation where code = any(:codes)", Tuple.class)
                .setParameter("codes", texts(codes))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Code.valueOf(row.get(0, String.class)), row -> Code.valueOf(row.get(1, String.class))));
    }

    /** All that each of these stands below today; who stands below nobody is left out. */
    public Map<Code, Set<Code>> above(Collection<Code> codes) {
        return em.createNativeQuery("""
                        with recursive up (code, above) as (
                            select code, parent from organisation where code = any(:codes) and parent is not null
                            union
                            select u.code, o.parent from up u join organisation o on o.code = u.above
                            where o.parent is not null)
                        select code, above from up""", Tuple.class)
                .setParameter("codes", texts(codes))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> Code.valueOf(row.get(0, String.class)),
                        Collectors.mapping(row -> Code.valueOf(row.get(1, String.class)), Collectors.toSet())));
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
