package vn.ntm.platform.dryrun;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Around a dry run stands a transaction that never commits. */
@DryRun
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
class TakeBack {

    private final Session em;
    private final RoutingContext exchange;

    TakeBack(Session em, RoutingContext exchange) {
        this.em = em;
        this.exchange = exchange;
    }

    @AroundInvoke
    @Nullable
    Object tried(InvocationContext call) throws Exception {
        if (!Asked.in(exchange)) {
            return call.proceed();
        }
        var answer = new AtomicReference<@Nullable Object>();
        try {
            QuarkusTransaction.requiringNew().call(() -> {
                answer.set(call.proceed());
                em.flush(); // what the database has against it is part of the answer
                throw new Enough();
            });
        } catch (Enough _) {
            exchange.response().putHeader("Dry-Run", "true");
        }
        return answer.get();
    }

    /** Takes the transaction back. It is no fault, so it has no stack trace. */
    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }
}
