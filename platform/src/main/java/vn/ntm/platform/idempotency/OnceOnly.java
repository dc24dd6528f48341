package vn.ntm.platform.idempotency;

import java.util.stream.IntStream;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.dryrun.Asked;
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
        if (text == null || Asked.in(request)) { // a dry run stores nothing, so there is nothing to be done once
            return call.proceed();
        }
        try (var streams = new StagedStreams(call)) {
            var key = new IdempotencyKey(
                    caller.account(),
                    text,
                    answers.fingerprint(request.request().path(), content(call, streams.content())));
            return once(call, key);
        }
    }

    private Object once(InvocationContext call, IdempotencyKey key) {
        var own = QuarkusTransaction.requiringNew();
        int seconds = seconds(call);
        return (seconds == 0 ? own : own.timeout(seconds)).call(() -> {
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

    private static int seconds(InvocationContext call) {
        var said = call.getMethod().getAnnotation(Idempotent.class);
        return said == null ? 0 : said.seconds();
    }

    /** What tells one request from another: not whether it is a dry run, and of a stream its hash. */
    private static @Nullable Object[] content(InvocationContext call, @Nullable Object[] given) {
        return IntStream.range(0, given.length)
                .filter(i -> !Asked.by(call.getMethod(), i))
                .mapToObj(i -> given[i])
                .toArray();
    }

    /** Its watchdog has ended it; whatever fails then only follows from that. */
    private static boolean ranOut() {
        return switch (QuarkusTransaction.getStatus()) {
            case Status.STATUS_ROLLEDBACK, Status.STATUS_ROLLING_BACK, Status.STATUS_NO_TRANSACTION -> true;
            default -> false;
        };
    }
}
