package vn.ntm.criteria;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** How many rows each table has: what was refused has added none. */
@ApplicationScoped
public class Tables {

    private final Session session;

    Tables(Session session) {
        this.session = session;
    }

    /** The outbox is left out: the relay empties it. Its events are counted by the sequence of their positions. */
    @Transactional
    public Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        session.createNativeQuery(
                        "select tablename from pg_tables where schemaname = current_schema() and tablename <> 'outbox'",
                        String.class)
                .getResultList()
                .forEach(table -> counts.put(
                        table,
                        session.createNativeQuery("select count(*) from " + table, Long.class)
                                .getSingleResult()));
        counts.put(
                "told",
                session.createNativeQuery("select last_value from outbox_position", Long.class)
                        .getSingleResult());
        return counts;
    }
}
