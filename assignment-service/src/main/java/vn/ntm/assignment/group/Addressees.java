package vn.ntm.assignment.group;

import java.time.Clock;
import java.time.LocalDate;
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

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;

/** Whom a code addresses: a body itself, or all that a group means on a day. */
@ApplicationScoped
public class Addressees {

    /** A rule means the bodies of its kinds below its place on that day; of a list, those members that exist then. */
    private static final String EXPANDED = """
            with recursive below (addressee, body) as (
                select g.code, s.code from organisation_group g join organisation_stretch s on s.parent = g.under
                where g.code = any(:codes) and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
                union
                select b.addressee, s.code from below b join organisation_stretch s on s.parent = b.body
                where s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day))
            select o.code as addressee, o.code as body from organisation o where o.code = any(:codes)
            union
            select g.code, m.member from organisation_group g, unnest(g.members) as m (member)
            join organisation_stretch s on s.code = m.member
            where g.code = any(:codes) and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
            union
            select g.code, s.code from organisation_group g join organisation_stretch s on s.kind = any(g.kinds)
            where g.code = any(:codes) and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
              and (g.under is null or exists (
                  select from below b where b.addressee = g.code and b.body = s.code))
            order by 1, 2""";

    private final Session em;
    private final Clock clock;

    Addressees(Session em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Whom they mean today. */
    public Map<Code, SequencedSet<Code>> expanded(Collection<Code> addressees) {
        return expanded(addressees, BusinessTime.dayOf(clock.instant()));
    }

    /** Whom they mean on a day. One query however many there are; who expands to nobody is not in the map. */
    public Map<Code, SequencedSet<Code>> expanded(Collection<Code> addressees, LocalDate day) {
        var bodies = new LinkedHashMap<Code, SequencedSet<Code>>();
        em.createNativeQuery(EXPANDED, Tuple.class)
                .setParameter("codes", texts(addressees))
                .setParameter("day", day)
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
