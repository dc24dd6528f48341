package vn.ntm.platform.idempotency;

import java.time.Period;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

import vn.ntm.platform.routine.OneReplica;

/**
 * Forgets answers that nobody will ask for again: those given more than {@code ntm.idempotency.keep} ago, a period as
 * {@code P90D}. A request repeated after that is a new one.
 */
@ApplicationScoped
public class ForgetAnswers {

    private static final int AT_ONCE = 5_000;

    /** By the database's clock, which wrote the age down: repeating is a matter of the wire, not of the business day. */
    private static final String FORGET = """
            delete from idempotency_key where (account, key) in (
                select account, key from idempotency_key
                where written_at < now() - cast(:keep as interval)
                order by written_at limit :some)""";

    private final Session session;
    private final OneReplica oneReplica;
    private final Period keep;

    ForgetAnswers(
            Session session,
            OneReplica oneReplica,
            @ConfigProperty(name = "ntm.idempotency.keep", defaultValue = "P90D") Period keep) {
        this.session = session;
        this.oneReplica = oneReplica;
        this.keep = keep;
    }

    /** Some at a time, each in a transaction of its own, so that no request waits for it. */
    @Scheduled(
            identity = "forget-answers",
            every = "${ntm.idempotency.forget-every:1h}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void old() {
        while (QuarkusTransaction.requiringNew().call(this::some) == AT_ONCE) {
            // as long as there are that many
        }
    }

    private int some() {
        if (!oneReplica.does("forget-answers")) {
            return 0;
        }
        return session.createNativeMutationQuery(FORGET)
                .setParameter("keep", keep.toString())
                .setParameter("some", AT_ONCE)
                .executeUpdate();
    }
}
