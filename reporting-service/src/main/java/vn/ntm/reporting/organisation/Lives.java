package vn.ntm.reporting.organisation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.events.AssignmentEvent.OrganisationRegistered;
import vn.ntm.kernel.Code;

/** From when to when a body exists, and who came after: a period is asked of those that exist on the day it opens. */
@ApplicationScoped
class Lives {

    private final Session session;

    Lives(Session session) {
        this.session = session;
    }

    /** The earliest day ever told is its first: later tellings date a new name or place, not the body. */
    @Transactional(MANDATORY)
    void keep(OrganisationRegistered body) {
        session.createNativeMutationQuery("""
                        insert into body_life (organisation, first_day, last_day) values (:body, :first, :last)
                        on conflict (organisation) do update
                        set first_day = case when body_life.first_day is null or excluded.first_day is null then null
                                else least(body_life.first_day, excluded.first_day) end,
                            last_day = excluded.last_day""")
                .setParameter("body", body.code().text())
                .setParameter("first", body.validFrom(), LocalDate.class)
                .setParameter("last", body.validTo(), LocalDate.class)
                .executeUpdate();
    }

    /** The heir of a body that ends now is also the heir of those that had ended in its favour. */
    @Transactional(MANDATORY)
    void end(Change change) {
        var bodies = change.ending().stream().map(Code::text).toArray(String[]::new);
        var heirs = change.ending().stream().map(change::heirOf).toArray(String[]::new);
        session.createNativeMutationQuery("""
                        insert into body_life (organisation, last_day, heir)
                        select body, :last, heir from unnest(:bodies, :heirs) as e (body, heir)
                        on conflict (organisation) do update set last_day = excluded.last_day, heir = excluded.heir""")
                .setParameter("last", change.effectiveOn().minusDays(1))
                .setParameter("bodies", bodies)
                .setParameter("heirs", heirs)
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update body_life l set heir = e.heir
                        from unnest(:bodies, :heirs) as e (body, heir) where l.heir = e.body""")
                .setParameter("bodies", bodies)
                .setParameter("heirs", heirs)
                .executeUpdate();
    }
}
