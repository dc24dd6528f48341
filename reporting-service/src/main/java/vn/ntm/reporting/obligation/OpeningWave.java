package vn.ntm.reporting.obligation;

import java.time.Instant;
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
        var opened = new LinkedHashMap<UUID, Opening>();
        for (var row : opened(due, now)) {
            opened.put(
                    row.get("id", UUID.class),
                    new Opening(
                            new Code(row.get("regime", String.class)),
                            Period.valueOf(row.get("period", String.class)),
                            new Deadline(row.get("deadline", Instant.class)),
                            row.get("estimate", Boolean.class)));
        }
        if (!opened.isEmpty()) {
            announce.openings(opened, now);
        }
        return due.stream().filter(one -> !opened.containsKey(one.obligation())).toList();
    }

    /** Changed and read in one go; a submission under way is waited for. */
    private List<Tuple> opened(List<Due> due, Instant now) {
        return session.createNativeQuery("""
                        update obligation set state = :open, revision = revision + 1
                        where id = any (:ids) and state = :upcoming and deadline > :now
                        returning id, regime, period, deadline, estimate""", Tuple.class)
                .setParameter("open", State.OPEN.name())
                .setParameter("upcoming", State.UPCOMING.name())
                .setParameter("now", now)
                .setParameter("ids", due.stream().map(Due::obligation).toArray(UUID[]::new))
                .getResultList();
    }
}
