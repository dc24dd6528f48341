package vn.ntm.gateway.route;

import java.util.Set;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;
import vn.ntm.gateway.request.Reading;
import vn.ntm.gateway.request.RequestId;

/** What the caller is told when a service says nothing. Reads that hang are no reason to let nobody hand in anything. */
record Failures(Service service, Breaker reads, Breaker writes, ProxyConfig config) implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    /** What else goes wrong, the caller may have done. */
    private static final Set<Problem> OF_THE_SERVICE = Set.of(Problem.AWAY, Problem.NO_ANSWER);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var breaker = Reading.is(context.request().proxiedRequest()) ? reads : writes;
        if (!breaker.mayTry()) {
            return Future.succeededFuture(tell(Problem.AWAY, "not asked", context));
        }
        return context.sendRequest()
                .onSuccess(_ -> breaker.answered())
                .recover(failure -> Future.succeededFuture(explain(failure, breaker, context)));
    }

    private ProxyResponse explain(Throwable failure, Breaker breaker, ProxyContext context) {
        var problem = problem(failure, context.request().proxiedRequest().isEnded());
        if (OF_THE_SERVICE.contains(problem)) {
            breaker.failed();
        }
        return tell(problem, failure.toString(), context);
    }

    private ProxyResponse tell(Problem problem, String why, ProxyContext context) {
        var request = context.request().proxiedRequest();
        LOG.warnf("%s: %s %s %s", problem.code(), service.name(), RequestId.of(request), why);
        var answer = ProblemAnswer.of(problem, request, service.name());
        Leftover.discard(request, config.bodyLimit().asLongValue());
        var response = context.request().release().response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        return response.setBody(Body.body(answer.body()));
    }

    private static Problem problem(Throwable failure, boolean requestComplete) {
        return switch (failure) {
            case ServiceAway _ -> Problem.AWAY;
            case StreamResetException reset when reset.getCause() instanceof TooLarge -> Problem.TOO_LARGE;
            case TimeoutException _ -> requestComplete ? Problem.NO_ANSWER : Problem.TOO_SLOW;
            default -> Problem.BROKEN_OFF;
        };
    }
}
