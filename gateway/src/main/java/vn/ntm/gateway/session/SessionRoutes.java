package vn.ntm.gateway.session;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;

/** {@code /session}: who is signed in, and signing out. */
@ApplicationScoped
class SessionRoutes {

    private final BrowserSessions sessions;
    private final IdentityProvider provider;

    SessionRoutes(BrowserSessions sessions, IdentityProvider provider) {
        this.sessions = sessions;
        this.provider = provider;
    }

    void serve(@Observes Router router) {
        router.get("/session").handler(this::tell);
        router.post("/session/sign-out").handler(this::signOut);
    }

    private void tell(RoutingContext context) {
        SessionCookie.of(context.request())
                .ifPresentOrElse(
                        id -> sessions.ask(
                                context,
                                all -> all.find(id),
                                found ->
                                        found.ifPresentOrElse(session -> tell(session, context), () -> nobody(context)),
                                () -> {}),
                        () -> nobody(context));
    }

    private void tell(Session session, RoutingContext context) {
        var claims = session.tokens().claims();
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(new JsonObject()
                        .put("account", claims.getString("preferred_username"))
                        .put("name", claims.getString("name", claims.getString("preferred_username")))
                        .put("roles", claims.getJsonArray("groups", new JsonArray()))
                        .put("signedInAt", session.signedInAt().toString())
                        .put("until", session.until(sessions.config()).toString())
                        .toBuffer());
    }

    private static void nobody(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ProblemAnswer.send(Problem.NO_SESSION, context);
    }

    private void signOut(RoutingContext context) {
        if (!Ours.mayGoOn(context.request())) {
            ProblemAnswer.send(Problem.CROSS_SITE, context);
            return;
        }
        SessionCookie.of(context.request())
                .ifPresentOrElse(
                        id -> sessions.ask(
                                context, all -> addressAfter(all.end(id), context), to -> leave(to, context), () -> {}),
                        () -> leave("/", context));
    }

    /** The session has ended here in any case; Keycloak will not know if it is away. */
    private String addressAfter(Optional<Session> ended, RoutingContext context) {
        if (ended.isEmpty()) {
            return "/";
        }
        try {
            return provider.signOutAddress(ended.get().tokens(), Ours.origin(context.request()) + "/");
        } catch (IdentityProvider.Away _) {
            return "/";
        }
    }

    private static void leave(String to, RoutingContext context) {
        SessionCookie.takeBack(context.request(), context.response());
        context.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, to)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
