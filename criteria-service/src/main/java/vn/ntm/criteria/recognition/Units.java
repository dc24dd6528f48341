package vn.ntm.criteria.recognition;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** The units of the register, as they stand. */
@ApplicationScoped
class Units {

    private static final String BELOW = """
            with recursive branch as (
                select code, kind from organisation where parent = :root
                union
                select o.code, o.kind from organisation o join branch b on o.parent = b.code)
            select code from branch where kind = any (:kinds) order by code""";

    private static final String BRANCH = """
            with recursive branch as (
                select cast(:root as text) as code
                union
                select o.code from organisation o join branch b on o.parent = b.code)
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

    /** The unit and all below it. */
    Set<Code> branch(Code unit) {
        return new HashSet<>(session.createNativeQuery(BRANCH, String.class)
                .setParameter("root", unit.text())
                .getResultStream()
                .map(Code::valueOf)
                .toList());
    }

    SequencedSet<Code> below(Code unit, Collection<Code> kinds) {
        var found = new LinkedHashSet<Code>();
        session.createNativeQuery(BELOW, String.class)
                .setParameter("root", unit.text())
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
