package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** The units of the register, as it was on a day. */
@ApplicationScoped
class Units {

    private static final String BELOW = """
            with recursive tree as materialized (select * from organisation_on(:day)),
            branch as (
                select code, kind from tree where parent = :root
                union
                select o.code, o.kind from tree o join branch b on o.parent = b.code)
            select code from branch where kind = any (:kinds) order by code""";

    private static final String BRANCH = """
            with recursive tree as materialized (select * from organisation_on(:day)),
            branch as (
                select cast(:root as text) as code
                union
                select o.code from tree o join branch b on o.parent = b.code)
            select code from branch""";

    private final Session session;

    Units(Session session) {
        this.session = session;
    }

    Optional<Code> kind(Code unit) {
        return session.createNativeQuery("select kind from organisation where code = :code", String.class)
                .setParameter("code", unit.text())
                .uniqueResultOptional()
                .map(Code::valueOf);
    }

    /** The unit and all that was below it on that day. */
    Set<Code> branch(Code unit, LocalDate day) {
        return new HashSet<>(session.createNativeQuery(BRANCH, String.class)
                .setParameter("root", unit.text())
                .setParameter("day", day)
                .getResultStream()
                .map(Code::valueOf)
                .toList());
    }

    SequencedSet<Code> below(Code unit, Collection<Code> kinds, LocalDate day) {
        var found = new LinkedHashSet<Code>();
        session.createNativeQuery(BELOW, String.class)
                .setParameter("root", unit.text())
                .setParameter("day", day)
                .setParameter("kinds", texts(kinds))
                .getResultStream()
                .map(Code::valueOf)
                .forEach(found::add);
        return found;
    }

    static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }
}
