package vn.ntm.assignment.group;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** Whom a code addresses: a body itself, or all that a group means today. */
@ApplicationScoped
public class Addressees {

    private static final String EXPANDED = """
            with recursive below (addressee, body) as (
                select g.code, o.code from organisation_group g join organisation o on o.parent = g.under
                where g.code = any(:codes)
                union
                select b.addressee, o.code from below b join organisation o on o.parent = b.body)
            select o.code as addressee, o.code as body from organisation o where o.code = any(:codes)
            union
            select g.code, m.member from organisation_group g, unnest(g.members) as m (member)
            where g.code = any(:codes)
            union
            select g.code, o.code from organisation_group g join organisation o on o.kind = any(g.kinds)
            where g.code = any(:codes)
              and (g.under is null or exists (
                  select from below b where b.addressee = g.code and b.body = o.code))
            order by 1, 2""";

    private final Session em;

    Addressees(Session em) {
        this.em = em;
    }

    /** One query however many there are; who expands to nobody is not in the map. */
    public Map<Code, SequencedSet<Code>> expanded(Collection<Code> addressees) {
        var bodies = new LinkedHashMap<Code, SequencedSet<Code>>();
        em.createNativeQuery(EXPANDED, Tuple.class)
                .setParameter("codes", texts(addressees))
                .getResultStream()
                .forEach(row -> bodies.computeIfAbsent(
                                Code.valueOf(row.get(0, String.class)), _ -> new LinkedHashSet<>())
                        .add(Code.valueOf(row.get(1, String.class))));
        return bodies;
    }

    /** Which of these are groups. */
    public Set<Code> groups(Collection<Code> codes) {
        return em.createNativeQuery("select code from organisation_group where code = any(:codes)", String.class)
                .setParameter("codes", texts(codes))
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    private static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }
}
