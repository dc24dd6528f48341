package vn.ntm.reporting.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.notice.Opening;
import vn.ntm.reporting.obligation.DueMilestones.Due;

/** Opens thousands of obligations in a few statements: what {@link Obligation#noteWhatIsTrueBy} does to each of them. */
@ApplicationScoped
class OpeningWave {

    private final Session session;
    private final Announce announce;

    OpeningWave(Session session, Announce announce) {
        this.session = session;
        this.announce = announce;
    }

    /** Opens those that do nothing but open; answers the others, on which more has come true meanwhile. */
    List<Due> open(List<Due> due, Instant now) {
        var opening = new LinkedHashMap<UUID, Opening>();
        for (var row : held(due)) {
            var state = State.valueOf(row.get("state", String.class));
            var deadline = new Deadline(row.get("deadline", Instant.class));
            if (Obligation.onlyOpens(state, deadline, now)) {
                opening.put(
                        row.get("id", UUID.class),
                        new Opening(
                                new Code(row.get("regime", String.class)),
                                Period.valueOf(row.get("period", String.class)),
                                deadline));
            }
        }
        if (!opening.isEmpty()) {
            become(State.OPEN, new ArrayList<>(opening.keySet()));
            announce.openings(opening, now);
        }
        return due.stream()
                .filter(one -> !opening.containsKey(one.obligation()))
                .toList();
    }

    /** A submission under way is waited for. */
    private List<Tuple> held(List<Due> due) {
        return session.createNativeQuery("""
                        select id, regime, period, deadline, state from obligation
                        where id = any (:ids) order by id for update""", Tuple.class)
                .setParameter("ids", due.stream().map(Due::obligation).toArray(UUID[]::new))
                .getResultList();
    }

    private void become(State state, List<UUID> ids) {
        session.createNativeMutationQuery("""
                        update obligation set state = :state, revision = revision + 1 where id = any (:ids)""")
                .setParameter("state", state.name())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
