package vn.ntm.assignment.directive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.assignment.reorganisation.HandedOver;
import vn.ntm.assignment.reorganisation.Matter;
import vn.ntm.assignment.reorganisation.OpenItem;
import vn.ntm.kernel.Code;

/** Who takes over from a body goes on with its drafts and may read what was addressed to it. */
@ApplicationScoped
class DraftsOfEndedBodies implements HandedOver {

    private final Session em;

    DraftsOfEndedBodies(Session em) {
        this.em = em;
    }

    @Override
    public Matter matter() {
        return Matter.DIRECTIVE_DRAFT;
    }

    @Override
    public List<OpenItem> open(Collection<Code> bodies) {
        return em.createNativeQuery("""
                        select issuer, code, title from directive
                        where state = 'DRAFT' and issuer = any(:bodies) order by issuer, code""", Tuple.class)
                .setParameter("bodies", Directives.texts(bodies))
                .getResultStream()
                .map(row -> new OpenItem(
                        Matter.DIRECTIVE_DRAFT,
                        Code.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        null))
                .toList();
    }

    @Override
    public int handOver(UUID change, Map<Code, Code> plan) {
        em.createNativeMutationQuery("""
                        insert into directive_addressee (directive, organisation)
                        select a.directive, p.successor
                        from unnest(:from, :to) as p (body, successor)
                        join directive_addressee a on a.organisation = p.body
                        on conflict do nothing""")
                .setParameter("from", Directives.texts(plan.keySet()))
                .setParameter("to", Directives.texts(plan.values()))
                .executeUpdate();
        return em.createNativeMutationQuery("""
                        update directive d set issuer = p.successor, revision = revision + 1,
                            content = jsonb_set(content, '{issuer}', to_jsonb(p.successor))
                        from unnest(:from, :to) as p (body, successor)
                        where d.issuer = p.body and d.state = 'DRAFT'""")
                .setParameter("from", Directives.texts(plan.keySet()))
                .setParameter("to", Directives.texts(plan.values()))
                .executeUpdate();
    }
}
