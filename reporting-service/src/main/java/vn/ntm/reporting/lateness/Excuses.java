package vn.ntm.reporting.lateness;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.reporting.obligation.Obligation;

/** Outages that were declared, and the time between a deadline and that to which it was extended. */
@ApplicationScoped
class Excuses {

    private final Session session;

    Excuses(Session session) {
        this.session = session;
    }

    List<Excuse> of(Obligation obligation) {
        List<Tuple> excuses = session.createNativeQuery("""
                        select began_at as since, ended_at as until, 'OUTAGE' as cause from outage
                        where ended_at > :opened and withdrawn_at is null
                        union all
                        select deadline_before, deadline_after, 'EXTENSION' from obligation_act
                        where obligation = :obligation and kind = 'EXTENDED'""", Tuple.class)
                .setParameter("opened", obligation.opensAt())
                .setParameter("obligation", obligation.id())
                .getResultList();
        return excuses.stream()
                .map(row -> new Excuse(
                        row.get("since", Instant.class),
                        row.get("until", Instant.class),
                        Cause.valueOf(row.get("cause", String.class))))
                .toList();
    }
}
