package vn.ntm.gateway.request;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;

/**
 * A stray {@code %}, as in a search for 50%, is told as a problem. Quarkus would answer with a bare 400, before anything of ours;
 * where this runs it is asked not to look ({@code vertx.disableURIValidation}).
 */
@ApplicationScoped
class ReadableAddress {

    void afterTheLog(@Observes Filters filters) {
        filters.register(ReadableAddress::check, 890);
    }

    private static void check(RoutingContext context) {
        try {
            new URI(context.request().uri());
            context.next();
        } catch (URISyntaxException _) {
            ProblemAnswer.send(Problem.UNREADABLE_ADDRESS, context);
        }
    }
}
