package vn.ntm.testkit;

import java.util.Arrays;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Believes {@code Authorization: Test ha-tinh.so-03 reporter,reviewer}, so that one test may speak as several bodies.
 * Everything else is judged as in production.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestCallers implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism tokens;

    TestCallers(OidcAuthenticationMechanism tokens) {
        this.tokens = tokens;
    }

    /** The header of an account with these roles. */
    public static String as(String account, String... roles) {
        return "Test " + account + " " + String.join(",", roles);
    }

    public static String inEveryRole(String account) {
        return as(account, "admin", "assigner", "criteria-manager", "integration", "reporter", "reviewer", "viewer");
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var header = context.request().getHeader("Authorization");
        if (header == null || !header.startsWith("Test ")) {
            return tokens.authenticate(context, manager);
        }
        var words = header.split(" ", 3);
        var roles = Set.copyOf(Arrays.asList(words[2].split(",", -1)));
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(words[1]))
                        .addRoles(roles)
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return tokens.getChallenge(context);
    }
}
