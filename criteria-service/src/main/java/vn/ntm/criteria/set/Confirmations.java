package vn.ntm.criteria.set;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Which thresholds an administrator has held against the text of the decision. */
@ApplicationScoped
class Confirmations {

    private final Session session;

    Confirmations(Session session) {
        this.session = session;
    }

    Set<String> of(SetVersion version) {
        return new HashSet<>(session.createNativeQuery(
                        "select indicator from confirmation where set_version = :version", String.class)
                .setParameter("version", version.id())
                .getResultList());
    }

    /** What was confirmed before stays as it was. */
    void keep(SetVersion version, List<String> indicators, String source, String account, Instant now) {
        session.createNativeMutationQuery("""
                        insert into confirmation (set_version, indicator, source, confirmed_by, confirmed_at)
                        select :version, i, :source, :account, :now from unnest(:indicators) as i
                        on conflict do nothing""")
                .setParameter("version", version.id())
                .setParameter("source", source)
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("indicators", indicators.toArray(String[]::new))
                .executeUpdate();
    }
}
