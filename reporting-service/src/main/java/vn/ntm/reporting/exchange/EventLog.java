package vn.ntm.reporting.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** What was told, in its order. */
@ApplicationScoped
public class EventLog {

    private final Session session;

    EventLog(Session session) {
        this.session = session;
    }

    /** What concerns one of these bodies, or everyone, and is of one of these types; of any type if none is named. */
    @Transactional
    public List<CloudEvent> after(long number, Collection<Code> bodies, Collection<String> types, int most) {
        return session
                .createNativeQuery("""
                        select event_id, type, subject, written_at, number, payload from event_log
                        where number > :after and (bodies is null or bodies && cast(:bodies as text[]))
                            and (:anyType or type = any (:types))
                        order by number limit :most""", Tuple.class)
                .setParameter("after", number)
                .setParameter("bodies", bodies.stream().map(Code::text).toArray(String[]::new))
                .setParameter("anyType", types.isEmpty())
                .setParameter("types", types.toArray(String[]::new))
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(EventLog::event)
                .toList();
    }

    /** The number of the latest event, or 0. */
    @Transactional
    public long end() {
        return session.createNativeQuery("select coalesce(max(number), 0) from event_log", Long.class)
                .getSingleResult();
    }

    /** Deletes some of what was logged so long ago, in real time; answers whether there may be more. */
    @Transactional
    boolean forget(Duration olderThan, int most) {
        return session.createNativeMutationQuery("""
                        delete from event_log where number in (
                            select number from event_log where logged_at < clock_timestamp() - make_interval(secs => :seconds) limit :most)""")
                        .setParameter("seconds", (double) olderThan.toSeconds())
                        .setParameter("most", most)
                        .executeUpdate()
                == most;
    }

    private static CloudEvent event(Tuple row) {
        return CloudEvent.of(
                row.get("event_id", UUID.class),
                row.get("type", String.class),
                row.get("subject", UUID.class),
                row.get("written_at", Instant.class),
                row.get("number", Long.class),
                row.get("payload", String.class));
    }
}
