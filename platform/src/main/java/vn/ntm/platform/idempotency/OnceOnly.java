package vn.ntm.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.TookTooLong;

/** One transaction around claim, effect and answer. What was refused leaves no key behind, so it can be tried again. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceOnly {

    private final Answers answers;
    private final Caller caller;
    private final RoutingContext request;

    OnceOnly(Answers answers, Caller caller, RoutingContext request) {
        this.answers = answers;
        this.caller = caller;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var text = request.request().getHeader("Idempotency-Key");
        if (text == null) {
            return call.proceed();
        }
        var key = new IdempotencyKey(
                caller.account(), text, answers.fingerprint(request.request().path(), call.getParameters()));
        return QuarkusTransaction.requiringNew().call(() -> {
            try {
                if (!answers.claim(key)) {
                    throw answers.replay(key);
                }
                var result = call.proceed();
                answers.remember(key, call.getMethod(), result);
                return result;
            } catch (Exception e) {
                throw ranOut() ? new Refused(new TookTooLong()) : e;
            }
        });
    }

    /** Its watchdog has ended it; whatever fails then only follows from that. */
    private static boolean ranOut() {
        return switch (QuarkusTransaction.getStatus()) {
            case Status.STATUS_ROLLEDBACK, Status.STATUS_ROLLING_BACK, Status.STATUS_NO_TRANSACTION -> true;
            default -> false;
        };
    }
}
