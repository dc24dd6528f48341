package vn.ntm.platform.outbox;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

import vn.ntm.platform.routine.OneReplica;

/**
 * Where another relay reads the events from the database's own log ({@code ntm.outbox.relay=off}), it has them at their commit,
 * whatever becomes of the rows: they are deleted when they are older than {@code ntm.outbox.keep}.
 */
@ApplicationScoped
public class SweepOutbox {

    private static final int AT_ONCE = 5_000;

    private static final String SWEEP = """
            delete from outbox where position in (
                select position from outbox where queued_at < now() - cast(:keep as interval)
                order by position limit :some)""";

    private final Session session;
    private final OneReplica oneReplica;
    private final boolean relay;
    private final Duration keep;

    SweepOutbox(
            Session session,
            OneReplica oneReplica,
            @ConfigProperty(name = "ntm.outbox.relay", defaultValue = "on") boolean relay,
            @ConfigProperty(name = "ntm.outbox.keep", defaultValue = "1m") Duration keep) {
        this.session = session;
        this.oneReplica = oneReplica;
        this.relay = relay;
        this.keep = keep;
    }

    @Scheduled(
            identity = "sweep-outbox",
            every = "${ntm.outbox.sweep-every:10s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        while (!relay && QuarkusTransaction.requiringNew().call(this::some) == AT_ONCE) {
            // as long as there are that many
        }
    }

    private int some() {
        if (!oneReplica.does("sweep-outbox")) {
            return 0;
        }
        return session.createNativeMutationQuery(SWEEP)
                .setParameter("keep", keep.toString())
                .setParameter("some", AT_ONCE)
                .executeUpdate();
    }
}
