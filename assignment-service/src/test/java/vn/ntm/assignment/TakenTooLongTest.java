package vn.ntm.assignment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.platform.idempotency.Idempotent;

/** A transaction that runs out is ended by the watchdog of the transactions, while its work goes on. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakenTooLongTest {

    @ParameterizedTest
    @ValueSource(strings = {"declared", "once-only"})
    void a_transaction_that_ran_out_is_said_in_words_and_nothing_was_stored(String where) {
        HaTinh.as("ha-tinh", "viewer")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .get("/taken-too-long/" + where)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("took-too-long"))
                .body("detail", not(emptyString()))
                .body("remedies[0].action", not(emptyString()));
    }

    @Path("/taken-too-long")
    @RunOnVirtualThread
    static class TakesTooLong {

        @Inject
        Answering answering;

        @Inject
        TransactionManager transactions;

        @GET
        @Path("/declared")
        @Operation(hidden = true)
        @Transactional
        @TransactionConfiguration(timeout = 1)
        public String declared() {
            return answering.answered();
        }

        @GET
        @Path("/once-only")
        @Operation(hidden = true)
        public String onceOnly() throws SystemException {
            transactions.setTransactionTimeout(1);
            try {
                return answering.answeredOnce();
            } finally {
                transactions.setTransactionTimeout(0);
            }
        }
    }

    @ApplicationScoped
    static class Answering {

        @Inject
        Session session;

        @Inject
        TransactionManager transactions;

        @Idempotent
        public String answeredOnce() {
            return answered();
        }

        String answered() {
            await().pollInSameThread().until(() -> transactions.getStatus() != Status.STATUS_ACTIVE);
            return session.createNativeQuery("select 'too late'", String.class).getSingleResult();
        }
    }
}
