package vn.ntm.assignment.directive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.assignment.reorganisation.HandedOver;
import vn.ntm.assignment.reorganisation.Heirs;
import vn.ntm.assignment.reorganisation.Matter;
import vn.ntm.assignment.reorganisation.OpenItem;
import vn.ntm.kernel.Code;

/** What a body has issued stays its own; who takes over decides about the tasks that are still open. */
@ApplicationScoped
class DirectivesOfEndedBodies implements HandedOver {

    private static final String OPEN = """
            select d.issuer, d.code, d.title from directive d
            where d.state = 'PUBLISHED' and d.issuer = any(:bodies) and exists (select from task t
                where t.directive = d.id and t.state not in ('COMPLETED', 'CANCELLED', 'NOT_APPLICABLE'))
            order by d.issuer, d.code""";

    private final Session em;
    private final Heirs heirs;

    DirectivesOfEndedBodies(Session em, Heirs heirs) {
        this.em = em;
        this.heirs = heirs;
    }

    @Override
    public Matter matter() {
        return Matter.DIRECTIVE;
    }

    @Override
    public List<OpenItem> open(Collection<Code> bodies) {
        return em.createNativeQuery(OPEN, Tuple.class)
                .setParameter("bodies", Directives.texts(bodies))
                .getResultStream()
                .map(row -> new OpenItem(
                        Matter.DIRECTIVE,
                        Code.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        null))
                .toList();
    }

    @Override
    public int handOver(UUID change, Map<Code, Code> plan) {
        int open = open(plan.keySet()).size();
        heirs.record(change, plan);
        return open;
    }
}
