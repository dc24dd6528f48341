package vn.ntm.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;

/** Signing in is one client of the identity provider, checking tokens another. No cookie and no address decides which. */
@ApplicationScoped
class WhoseTenant implements TenantResolver {

    private static final String PEOPLE = "people";
    private static final String EVERYONE = "Default";

    static void isThatOfPeople(RoutingContext context) {
        context.put(WhoseTenant.class.getName(), PEOPLE);
    }

    @Override
    public String resolve(RoutingContext context) {
        return context.get(WhoseTenant.class.getName(), EVERYONE);
    }
}
