package vn.ntm.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** The scheduler's work is done by one replica at a time: until its transaction ends, the others stand aside. */
@ApplicationScoped
class OneReplica {

    /** Any number, the same in all replicas. */
    private static final long LOCK = 4_202;

    private final Session session;

    OneReplica(Session session) {
        this.session = session;
    }

    boolean holds() {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}
