package vn.ntm.gateway.session;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;
import vn.ntm.gateway.request.RequestId;

/**
 * {@code /session/sign-in?back=/path}: to Keycloak and back (OpenID Connect, code flow with PKCE, state and nonce, all by
 * Quarkus). What comes of it is a session of ours; Quarkus keeps nothing.
 */
@ApplicationScoped
class SignIn {

    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final String COOKIE_OF_QUARKUS = "q_session_people";

    private final BrowserSessions sessions;
    private final OidcAuthenticationMechanism codeFlow;
    private final IdentityProviderManager identities;

    SignIn(BrowserSessions sessions, OidcAuthenticationMechanism codeFlow, IdentityProviderManager identities) {
        this.sessions = sessions;
        this.codeFlow = codeFlow;
        this.identities = identities;
    }

    void serve(@Observes Router router) {
        router.get("/session/sign-in").handler(this::begin);
        router.get("/session/signed-in").handler(this::finish);
    }

    /** Who is signed in goes on: that is also where Quarkus sends those who have just come back. */
    private void begin(RoutingContext context) {
        var back = context.request().getParam("back", "/");
        if (!BackPath.isLocal(back)) {
            ProblemAnswer.send(Problem.NOT_LOCAL, context);
            return;
        }
        SessionCookie.of(context.request())
                .ifPresentOrElse(
                        id -> sessions.ask(
                                context,
                                all -> all.find(id),
                                found -> found.ifPresentOrElse(_ -> redirect(back, context), () -> askWhoItIs(context)),
                                () -> {}),
                        () -> askWhoItIs(context));
    }

    private void askWhoItIs(RoutingContext context) {
        WhoseTenant.isThatOfPeople(context);
        codeFlow.getChallenge(context)
                .subscribe()
                .with(challenge -> redirect(address(challenge), context), failure -> away(failure, context));
    }

    private static String address(ChallengeData challenge) {
        return challenge.headerContent;
    }

    private void finish(RoutingContext context) {
        WhoseTenant.isThatOfPeople(context);
        // Quarkus says by a redirect that it has worked.
        codeFlow.authenticate(context, identities)
                .subscribe()
                .with(
                        _ -> ProblemAnswer.send(Problem.SIGN_IN_BROKEN_OFF, context),
                        outcome -> finish(outcome, context));
    }

    private void finish(Throwable outcome, RoutingContext context) {
        var tokens = context.<AuthorizationCodeTokens>get(AuthorizationCodeTokens.class.getName());
        if (outcome instanceof AuthenticationRedirectException onwards && tokens != null) {
            begin(tokens, path(onwards.getRedirectUri()), context);
        } else if (outcome instanceof AuthenticationFailedException
                || outcome instanceof io.quarkus.security.AuthenticationCompletionException) {
            ProblemAnswer.send(Problem.SIGN_IN_BROKEN_OFF, context);
        } else {
            away(outcome, context);
        }
    }

    private void begin(AuthorizationCodeTokens given, String onwards, RoutingContext context) {
        var tokens = new Tokens(given.getAccessToken(), given.getRefreshToken(), given.getIdToken());
        var before = SessionCookie.of(context.request());
        sessions.ask(
                context,
                all -> {
                    if (before.isPresent()) {
                        all.end(before.get());
                    }
                    return all.begin(tokens);
                },
                id -> {
                    context.response().removeCookies(COOKIE_OF_QUARKUS, false);
                    SessionCookie.give(id, context.request(), context.response());
                    redirect(onwards, context);
                },
                () -> context.response().removeCookies(COOKIE_OF_QUARKUS, false));
    }

    /** Whatever host it names, it was meant to be this one. */
    private static String path(String address) {
        var uri = URI.create(address);
        return uri.getRawPath()
                + Optional.ofNullable(uri.getRawQuery())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    private static void away(Throwable failure, RoutingContext context) {
        LOG.warnf("nobody can sign in: %s %s", RequestId.of(context.request()), failure);
        ProblemAnswer.send(Problem.SESSIONS_AWAY, context);
    }

    private static void redirect(String to, RoutingContext context) {
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, to)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
