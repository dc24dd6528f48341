package vn.ntm.gateway.route;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

import vn.ntm.gateway.limit.Client;
import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;
import vn.ntm.gateway.request.RequestId;

/**
 * A token that is false in itself (expired, of another issuer, for another audience, not signed by the realm's key) goes no
 * further than the door. Whether one is needed, and what it entitles to, the service decides, which looks at it again.
 */
@ApplicationScoped
class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);

    private final IdentityProviderManager identities;
    private final BodyLimit limit;

    TokenCheck(IdentityProviderManager identities, BodyLimit limit) {
        this.identities = identities;
        this.limit = limit;
    }

    /** @param pass goes on with the request, in the name of whoever it turned out to come from */
    void unlessFalse(RoutingContext context, Consumer<Client> pass) {
        if (!hasToken(context)) {
            pass.accept(Client.unknown(context.request()));
            return;
        }
        // The body must not arrive before somebody listens.
        context.request().pause();
        // Quarkus would answer with a bare 401.
        BiConsumer<RoutingContext, Throwable> answer = (_, failure) -> failed(failure, context, pass);
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answer);
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(identity -> pass.accept(Client.account(subject(identity))), _ -> {});
    }

    private void failed(Throwable failure, RoutingContext context, Consumer<Client> pass) {
        if (failure instanceof AuthenticationFailedException) {
            ProblemAnswer.send(Problem.FALSE_TOKEN, context);
            Leftover.discard(context.request(), limit.of(context.request()));
        } else {
            // The keys cannot be had at the moment. The service has its own copy, or refuses for itself.
            LOG.warnf("token not checked: %s %s", RequestId.of(context.request()), failure);
            pass.accept(Client.unknown(context.request()));
        }
    }

    private static String subject(SecurityIdentity identity) {
        var name = identity.getPrincipal().getName();
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Objects.requireNonNullElse(token.getSubject(), name)
                : name;
    }

    private static boolean hasToken(RoutingContext context) {
        var authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }
}
