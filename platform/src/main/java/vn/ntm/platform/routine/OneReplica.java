package vn.ntm.platform.routine;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Work that one replica of a service does at a time: until its transaction ends, the others stand aside. */
@ApplicationScoped
public class OneReplica {

    private final Session session;

    OneReplica(Session session) {
        this.session = session;
    }

    /** @param work its name: numbers chosen in different places were once the same */
    @Transactional(MANDATORY)
    public boolean does(String work) {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:work, 0))", Boolean.class)
                .setParameter("work", work)
                .getSingleResult();
    }
}
