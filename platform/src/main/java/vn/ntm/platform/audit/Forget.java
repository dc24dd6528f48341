package vn.ntm.platform.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * Forgets what is older than the operator's rules keep: from the beginning of the chain, whose first hash stays, and with a
 * row that says so. Without {@code ntm.audit.keep} (a period as {@code P10Y}) everything is kept.
 */
@ApplicationScoped
public class Forget {

    /** The chain begins after the last row before the first one that is to stay. */
    private static final String CUT = """
            update audit_end set forgotten_to = old.number, forgotten = old.hash
            from audit old
            where old.number > forgotten_to and old.number = (
                select coalesce(min(number) - 1, (select number from audit_end)) from audit
                where number is not null and at >= :before)""";

    private static final String SAY_SO = """
            insert into audit (at, account, request, operation, what, about, concerns, after, reason)
            select :now, 'retention', cast(uuidv7() as text), 'retention', 'audit', cast(forgotten_to as text), '{}',
                jsonb_build_object('forgottenBefore', cast(:before as timestamptz)), :keep
            from audit_end""";

    private final Session session;
    private final Clock clock;
    private final Optional<Period> keep;

    Forget(Session session, Clock clock, @ConfigProperty(name = "ntm.audit.keep") Optional<Period> keep) {
        this.session = session;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(
            identity = "forget-audit",
            every = "${ntm.audit.forget-every:24h}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void regularly() {
        keep.ifPresent(this::olderThan);
    }

    /** Forgets what was done before that period up to now. */
    @Transactional
    public void olderThan(Period kept) {
        var now = clock.instant();
        var before = now.atOffset(ZoneOffset.UTC).minus(kept).toInstant();
        if (cut(before) == 0) {
            return;
        }
        session.createNativeMutationQuery(SAY_SO)
                .setParameter("now", now)
                .setParameter("before", before)
                .setParameter("keep", kept.toString())
                .executeUpdate();
        session.createNativeMutationQuery("delete from audit where number <= (select forgotten_to from audit_end)")
                .executeUpdate();
    }

    private int cut(Instant before) {
        return session.createNativeMutationQuery(CUT)
                .setParameter("before", before)
                .executeUpdate();
    }
}
