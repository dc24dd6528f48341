package vn.ntm.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;

/**
 * Health and metrics stand on a port of their own, where no caller from outside comes. Whatever leads to {@code /q} at the door all
 * the same, and however it is written, leads nowhere.
 */
@ApplicationScoped
class NothingOfOperators {

    /** After it was seen that the address can be read. */
    void afterTheAddress(@Observes Filters filters) {
        filters.register(NothingOfOperators::keepOut, 880);
    }

    private static void keepOut(RoutingContext context) {
        if (isOfOperators(context.normalizedPath())) {
            ProblemAnswer.send(Problem.NO_SUCH_ADDRESS, context);
        } else {
            context.next();
        }
    }

    /** @param path without dot segments, and with nothing encoded that need not be */
    static boolean isOfOperators(String path) {
        return path.matches("(?i)[/\\\\]+q([/\\\\;].*)?");
    }
}
