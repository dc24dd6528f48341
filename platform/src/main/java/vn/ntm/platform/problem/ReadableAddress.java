package vn.ntm.platform.problem;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * A stray {@code %}, as in a search for 50%, is told as a problem. Quarkus would answer with a bare 400, before anything of ours;
 * where this runs it is asked not to look ({@code vertx.disableURIValidation}).
 */
@ApplicationScoped
class ReadableAddress {

    void first(@Observes Filters filters) {
        filters.register(ReadableAddress::check, 1_000);
    }

    private static void check(RoutingContext context) {
        try {
            new URI(context.request().uri());
            context.next();
        } catch (URISyntaxException e) {
            answer(StandardProblems.unreadableAddress(e), context);
        }
    }

    private static void answer(Problem problem, RoutingContext context) {
        var language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(JsonObject.mapFrom(ProblemBody.of(
                                problem, language, context.request().path()))
                        .toBuffer());
    }
}
