package vn.ntm.assignment.fact;

import java.time.Instant;
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
import vn.ntm.kernel.Deadline;

/** Shows the reports that a body still owes. Reporting-service hands them over when it hears of the change, and tells so. */
@ApplicationScoped
class ObligationsOfEndedBodies implements HandedOver {

    private final Session session;
    private final Obligations obligations;

    ObligationsOfEndedBodies(Session session, Obligations obligations) {
        this.session = session;
        this.obligations = obligations;
    }

    @Override
    public Matter matter() {
        return Matter.OBLIGATION;
    }

    @Override
    public List<OpenItem> open(Collection<Code> bodies) {
        return session.createNativeQuery("""
                        select reporter, cast(id as text), regime || ' ' || period, deadline from known_obligation
                        where reporter = any(:bodies) and is_open order by reporter, deadline, id""", Tuple.class)
                .setParameter("bodies", bodies.stream().map(Code::text).toArray(String[]::new))
                .getResultStream()
                .map(row -> new OpenItem(
                        Matter.OBLIGATION,
                        Code.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3) == null ? null : new Deadline(row.get(3, Instant.class))))
                .toList();
    }

    /** How many it will hand over, as far as is known here. */
    @Override
    public int handOver(UUID change, Map<Code, Code> plan) {
        return obligations.open(plan.keySet()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
