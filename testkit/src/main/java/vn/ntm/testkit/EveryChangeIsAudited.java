package vn.ntm.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;

import io.quarkus.arc.properties.IfBuildProperty;
import org.hibernate.Session;

/**
 * In every test of a service: a request that changed something and left no row in the audit fails. So the audit of an
 * operation is tested by whatever tests the operation. Only where there is a database.
 */
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
@ApplicationScoped
public class EveryChangeIsAudited {

    /** What a request may write without changing anything: its answer, and once more what was told before. */
    private static final Set<String> NO_CHANGE = Set.of("idempotency_key", "outbox");

    private final Session session;
    private final TransactionManager transactions;

    EveryChangeIsAudited(Session session, TransactionManager transactions) {
        this.session = session;
        this.transactions = transactions;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object begun) throws SystemException, RollbackException {
        var before = new HashMap<String, Long>();
        transactions.getTransaction().registerSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                check(before);
            }

            @Override
            public void afterCompletion(int status) {}
        });
        // PostgreSQL counts on from transactions before, on the same connection.
        before.putAll(written());
    }

    private void check(Map<String, Long> before) {
        session.flush();
        var operation = session.createNativeQuery(
                        "select cast(nullif(current_setting('ntm.caller', true), '') as jsonb) ->> 'operation'",
                        String.class)
                .getSingleResultOrNull();
        if (operation == null) {
            return;
        }
        var written = written();
        written.keySet().removeAll(NO_CHANGE);
        written.entrySet().removeAll(before.entrySet());
        if (!written.isEmpty() && !written.containsKey("audit")) {
            throw new IllegalStateException("%s wrote %s and left no audit".formatted(operation, written.keySet()));
        }
    }

    /** Not what it only puts aside: a temporary table is gone with its transaction. */
    private Map<String, Long> written() {
        return session.createNativeQuery("""
                        select cast(relname as text) as name, n_tup_ins + n_tup_upd + n_tup_del as rows
                        from pg_stat_xact_user_tables
                        where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname = current_schema()""", Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("name", String.class),
                        row -> row.get("rows", Long.class),
                        (a, _) -> a,
                        HashMap::new));
    }
}
