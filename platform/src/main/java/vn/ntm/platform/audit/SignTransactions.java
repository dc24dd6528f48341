package vn.ntm.platform.audit;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;

/**
 * Tells PostgreSQL at the beginning of a transaction who asked for it, so that the triggers of the audit can write it down.
 * Transactions that only read are not delayed by it, nor are those of listeners and routines.
 */
@ApplicationScoped
class SignTransactions {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int LONGEST_REQUEST_ID = 100;

    private final Session session;
    private final ObjectMapper json;
    private final Clock clock;
    private final CurrentVertxRequest current;
    private final CurrentIdentityAssociation identities;

    SignTransactions(
            Session session,
            ObjectMapper json,
            Clock clock,
            CurrentVertxRequest current,
            CurrentIdentityAssociation identities) {
        this.session = session;
        this.json = json;
        this.clock = clock;
        this.current = current;
        this.identities = identities;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (!Arc.container().requestContext().isActive() || current.getCurrent() == null) {
            return;
        }
        var request = current.getCurrent().request();
        if (CHANGING.contains(request.method().name())) {
            sign(request, identities.getIdentity());
        }
    }

    private void sign(HttpServerRequest request, SecurityIdentity identity) {
        var caller = new HashMap<String, Object>(Map.of(
                "at", clock.instant(),
                "account", identity.getPrincipal().getName(),
                "operation", request.method() + " " + request.path(),
                "request", requestId(request)));
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            caller.put("subject", token.getSubject());
        }
        if (request.remoteAddress() != null) {
            caller.put("address", address(request));
        }
        session.createNativeQuery("""
                        select set_config('ntm.caller', cast(cast(:caller as jsonb) || jsonb_build_object('organisation',
                            (select organisation from account where name = :account)) as text), true)""", String.class)
                .setParameter("caller", text(caller))
                .setParameter("account", identity.getPrincipal().getName())
                .getSingleResult();
    }

    /** The gateway writes down who came to it, and believes nobody else's word on that. */
    private static String address(HttpServerRequest request) {
        var forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null ? request.remoteAddress().hostAddress() : forwarded;
    }

    private static String requestId(HttpServerRequest request) {
        var given = request.getHeader("X-Request-Id");
        return given == null || given.length() > LONGEST_REQUEST_ID
                ? UUID.randomUUID().toString()
                : given;
    }

    private String text(Map<String, Object> caller) {
        try {
            return json.writeValueAsString(caller);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
