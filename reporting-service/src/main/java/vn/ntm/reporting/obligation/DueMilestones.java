package vn.ntm.reporting.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.platform.routine.Agenda;

/** The milestones that have come and are not done. */
@ApplicationScoped
class DueMilestones implements Agenda {

    /** Costs what is due, not what exists: an index holds the undone ones in just this order. */
    static final String IN_TURN = """
            select obligation, kind, due_at from milestone
            where done_at is null and due_at <= :now
            order by due_at, obligation limit :most""";

    private final Session session;

    DueMilestones(Session session) {
        this.session = session;
    }

    /** The earliest first, at most {@code most} of them. */
    List<Due> by(Instant now, int most) {
        return session
                .createNativeQuery(IN_TURN, Tuple.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new Due(
                        row.get("obligation", UUID.class),
                        Milestone.valueOf(row.get("kind", String.class)),
                        row.get("due_at", Instant.class)))
                .toList();
    }

    @Override
    @Transactional
    public Optional<Next> next() {
        return session.createNativeQuery(
                        "select due_at, kind from milestone where done_at is null order by due_at, obligation limit 1",
                        Tuple.class)
                .uniqueResultOptional()
                .map(row -> new Next(
                        row.get("due_at", Instant.class),
                        Milestone.valueOf(row.get("kind", String.class)).what()));
    }

    void done(List<Due> milestones, Instant now) {
        session.createNativeMutationQuery("""
                        update milestone set done_at = :now
                        from unnest(:obligations, :kinds) as d (obligation, kind)
                        where milestone.obligation = d.obligation and milestone.kind = d.kind""")
                .setParameter("now", now)
                .setParameter(
                        "obligations", milestones.stream().map(Due::obligation).toArray(UUID[]::new))
                .setParameter(
                        "kinds",
                        milestones.stream().map(due -> due.kind().name()).toArray(String[]::new))
                .executeUpdate();
    }

    record Due(UUID obligation, Milestone kind, Instant at) {
        boolean opens() {
            return kind == Milestone.OPENING;
        }
    }
}
