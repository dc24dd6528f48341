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

/** Reports that bodies still owe, as far as we were told. They are reporting-service's, which hands them over itself. */
@ApplicationScoped
class ObligationsOfEndedBodies implements HandedOver {

    private final Session session;

    ObligationsOfEndedBodies(Session session) {
        this.session = session;
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
                .setParameter("bodies", texts(bodies))
                .getResultStream()
                .map(row -> new OpenItem(
                        Matter.OBLIGATION,
                        Code.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3) == null ? null : new Deadline(row.get(3, Instant.class))))
                .toList();
    }

    /** Counts only: the copy changes when reporting-service says that it has handed them over. */
    @Override
    public int handOver(UUID change, Map<Code, Code> plan) {
        return session.createNativeQuery(
                        "select count(*) from known_obligation where reporter = any(:bodies) and is_open", Long.class)
                .setParameter("bodies", texts(plan.keySet()))
                .getSingleResult()
                .intValue();
    }

    private static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }
}
