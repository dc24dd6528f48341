package vn.ntm.criteria.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** Who stands above whom, for many at once. */
@ApplicationScoped
class Ancestors {

    private static final String NEAREST = """
            with recursive up as (
                select u as unit, u as at, 0 as steps from unnest(:units) as u
                union all
                select up.unit, o.parent, up.steps + 1 from up join organisation o on o.code = up.at
                where o.parent is not null and up.steps < 20)
            select distinct on (unit) unit, at from up where at = any(:among) order by unit, steps""";

    private static final String OF_KIND = """
            with recursive up as (
                select o.code, o.parent, o.kind from organisation o where o.code = any(:units)
                union
                select o.code, o.parent, o.kind from up join organisation o on o.code = up.parent)
            select code from up where kind = :kind and not code = any(:units) order by code""";

    private final Session session;

    Ancestors(Session session) {
        this.session = session;
    }

    /** All above them that are of this kind. */
    List<String> ofKind(List<String> units, Code kind) {
        return session.createNativeQuery(OF_KIND, String.class)
                .setParameter("units", units.toArray(String[]::new))
                .setParameter("kind", kind.text())
                .getResultList();
    }

    /** For each unit the nearest of these, itself included. */
    Map<String, String> nearest(List<String> units, Collection<String> among) {
        var found = new HashMap<String, String>();
        if (among.isEmpty()) {
            return found;
        }
        session.createNativeQuery(NEAREST, Tuple.class)
                .setParameter("units", units.toArray(String[]::new))
                .setParameter("among", among.toArray(String[]::new))
                .getResultList()
                .forEach(row -> found.put((String) row.get(0), (String) row.get(1)));
        return found;
    }
}
