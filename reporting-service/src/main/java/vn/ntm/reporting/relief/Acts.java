package vn.ntm.reporting.relief;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.identity.Ids;

/** What was done openly to an obligation. Rows are only added. */
@ApplicationScoped
class Acts {

    private final Session session;
    private final Caller caller;

    Acts(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    @Transactional(MANDATORY)
    void add(
            UUID obligation,
            String kind,
            String reason,
            @Nullable Instant deadlineBefore,
            @Nullable Instant deadlineAfter,
            Instant now) {
        session.createNativeMutationQuery("""
                        insert into obligation_act
                            (id, obligation, kind, done_at, done_by, done_for, reason, deadline_before, deadline_after)
                        values (:id, :obligation, :kind, :now, :by, :for, :reason, :before, :after)""")
                .setParameter("id", Ids.next())
                .setParameter("obligation", obligation)
                .setParameter("kind", kind)
                .setParameter("now", now)
                .setParameter("by", caller.account())
                .setParameter("for", caller.organisation().text())
                .setParameter("reason", reason)
                .setParameter("before", deadlineBefore, Instant.class)
                .setParameter("after", deadlineAfter, Instant.class)
                .executeUpdate();
    }

    /** The scheduler locks it again at this instant. */
    @Transactional(MANDATORY)
    void planLock(UUID obligation, Instant at) {
        session.createNativeMutationQuery("""
                        insert into milestone (obligation, kind, due_at) values (:obligation, 'LOCK', :at)
                        on conflict (obligation, kind) do update set due_at = excluded.due_at, done_at = null""")
                .setParameter("obligation", obligation)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Asked of the database: a deadline is moved there. */
    int revision(UUID obligation) {
        session.flush();
        return session.createNativeQuery("select revision from obligation where id = :id", Integer.class)
                .setParameter("id", obligation)
                .getSingleResult();
    }

    List<Tuple> of(UUID obligation) {
        return session.createNativeQuery("""
                        select kind, done_at, done_by, done_for, reason, reason_en, deadline_before, deadline_after, body_before,
                            body_after
                        from obligation_act where obligation = :obligation order by id""", Tuple.class)
                .setParameter("obligation", obligation)
                .getResultList();
    }
}
