package vn.ntm.assignment.fact;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.events.CriteriaEvent.RecognitionRevoked;
import vn.ntm.events.CriteriaEvent.UnitRecognised;

/** Who was recognised at which tier, since when and until when, table {@code known_recognition}. */
@ApplicationScoped
class Recognitions {

    private final Session session;

    Recognitions(Session session) {
        this.session = session;
    }

    void keep(UnitRecognised told) {
        session.createNativeMutationQuery("""
                        insert into known_recognition
                            (id, unit, criteria_set, set_version, tier, decision, decided_on)
                        values (:id, :unit, :set, :version, :tier, :decision, :day)
                        on conflict (id) do update set decision = excluded.decision, decided_on = excluded.decided_on""")
                .setParameter("id", told.recognition())
                .setParameter("unit", told.unit().text())
                .setParameter("set", told.set().text())
                .setParameter("version", told.setVersion())
                .setParameter("tier", told.tier().text())
                .setParameter("decision", told.decision())
                .setParameter("day", told.decidedOn())
                .executeUpdate();
    }

    void keep(RecognitionRevoked told) {
        session.createNativeMutationQuery("""
                        update known_recognition set revoked_on = :day, revoked_by = :decision where id = :id""")
                .setParameter("id", told.recognition())
                .setParameter("decision", told.decision())
                .setParameter("day", told.revokedOn())
                .executeUpdate();
    }
}
