package vn.ntm.reporting.organisation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.LocalDate;
import java.util.HashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
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
                        select e.body, :last, coalesce(l.heir, e.heir) from unnest(:bodies, :heirs) as e (body, heir)
                        left join body_life l on l.organisation = e.heir
                        on conflict (organisation) do update set last_day = excluded.last_day, heir = excluded.heir""")
                .setParameter("last", change.effectiveOn().minusDays(1))
                .setParameter("bodies", bodies)
                .setParameter("heirs", heirs)
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update body_life l set heir = coalesce(f.heir, e.heir)
                        from unnest(:bodies, :heirs) as e (body, heir)
                        left join body_life f on f.organisation = e.heir
                        where l.heir = e.body""")
                .setParameter("bodies", bodies)
                .setParameter("heirs", heirs)
                .executeUpdate();
    }

    /** Who takes over has ended as well where a later change was heard before this one: then it is he who came after him. */
    @Transactional(MANDATORY)
    Change followed(Change change) {
        var heirs = new HashMap<Code, Code>();
        session.createNativeQuery(
                        "select organisation, heir from body_life where organisation = any (:bodies) and heir is not null",
                        Tuple.class)
                .setParameter("bodies", change.heirs().map(Code::text).toArray(String[]::new))
                .getResultStream()
                .forEach(row -> heirs.put(new Code(row.get(0, String.class)), new Code(row.get(1, String.class))));
        return change.followedBy(heirs);
    }
}
