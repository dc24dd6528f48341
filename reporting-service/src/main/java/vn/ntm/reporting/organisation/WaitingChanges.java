package vn.ntm.reporting.organisation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

import vn.ntm.kernel.Code;

/**
 * Changes that hand over to bodies which are not known yet. Events keep their order by subject only: a change may be heard
 * before the bodies that it creates. It is followed once the last of them is known.
 */
@ApplicationScoped
class WaitingChanges {

    /** Whoever hears of a body on another replica meanwhile is waited for, or finds the change that waits. */
    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('waiting-changes', 0)) as text)";

    private static final String WITH_OTHERS =
            "select cast(pg_advisory_xact_lock_shared(hashtextextended('waiting-changes', 0)) as text)";

    private final Session session;
    private final ObjectMapper json;

    WaitingChanges(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** Keeps it if one of those that take over is not known; answers whether it was kept. */
    @Transactional(MANDATORY)
    boolean keep(Change change) {
        session.createNativeQuery(ALONE, String.class).getSingleResult();
        return session.createNativeMutationQuery("""
                                insert into waiting_change (content, heirs) select :content, :heirs
                                where exists (select from unnest(:heirs) as h (heir)
                                    where not exists (select from organisation o where o.code = h.heir))""")
                        .setParameter("content", write(change))
                        .setParameter("heirs", change.heirs().map(Code::text).toArray(String[]::new))
                        .executeUpdate()
                == 1;
    }

    /** Those that wait no more, in the order in which they were heard. */
    @Transactional(MANDATORY)
    List<Change> complete() {
        session.createNativeQuery(WITH_OTHERS, String.class).getSingleResult();
        return session.createNativeQuery("""
                        with complete as (
                            delete from waiting_change w
                            where not exists (select from unnest(w.heirs) as h (heir)
                                where not exists (select from organisation o where o.code = h.heir))
                            returning id, content)
                        select content from complete order by id""", String.class).getResultList().stream()
                .map(this::read)
                .toList();
    }

    private String write(Change change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Change read(String content) {
        try {
            return json.readValue(content, Change.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
