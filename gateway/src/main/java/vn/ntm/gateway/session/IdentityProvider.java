package vn.ntm.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Keycloak, asked for what Quarkus does not ask it for us: new tokens for old ones, and where to sign out. Blocks. */
@ApplicationScoped
class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI realm;
    private final String client;
    private final String secret;
    private volatile @Nullable JsonObject description;

    /** @param realm its address, below which it describes itself */
    IdentityProvider(
            @ConfigProperty(name = "quarkus.oidc.people.auth-server-url") URI realm,
            @ConfigProperty(name = "quarkus.oidc.people.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.people.credentials.secret") String secret) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
    }

    /** It said no: the session was ended there. */
    static final class Refused extends Exception {}

    /** It said nothing. */
    static final class Away extends Exception {

        Away(Throwable cause) {
            super(cause);
        }
    }

    Tokens renew(Tokens old) throws Refused, Away {
        var form = Map.of("grant_type", "refresh_token", "refresh_token", old.refresh());
        var answer = send(HttpRequest.newBuilder(URI.create(described("token_endpoint")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + credentials())
                .POST(BodyPublishers.ofString(encoded(form))));
        if (answer.statusCode() >= 500) {
            throw new Away(new IOException("status " + answer.statusCode()));
        }
        if (answer.statusCode() != 200) {
            throw new Refused();
        }
        var json = new JsonObject(answer.body());
        return new Tokens(
                json.getString("access_token"),
                json.getString("refresh_token", old.refresh()),
                json.getString("id_token", old.id()));
    }

    /** Where the browser goes to be signed out there too (OpenID Connect RP-Initiated Logout). */
    String signOutAddress(Tokens tokens, String backTo) throws Away {
        return described("end_session_endpoint") + "?"
                + encoded(
                        Map.of("client_id", client, "id_token_hint", tokens.id(), "post_logout_redirect_uri", backTo));
    }

    private String described(String name) throws Away {
        var known = description;
        if (known == null) {
            known = describe();
            description = known;
        }
        return known.getString(name);
    }

    private JsonObject describe() throws Away {
        try {
            var answer = send(HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration")));
            if (answer.statusCode() != 200) {
                throw new Away(new IOException("status " + answer.statusCode()));
            }
            return new JsonObject(answer.body());
        } catch (DecodeException nonsense) {
            throw new Away(nonsense);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Away {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException away) {
            throw new Away(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Away(interrupted);
        }
    }

    /** RFC 6749, section 2.3.1. */
    private String credentials() {
        var both = URLEncoder.encode(client, UTF_8) + ":" + URLEncoder.encode(secret, UTF_8);
        return Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
    }

    /** In the order of the names. */
    private static String encoded(Map<String, String> form) {
        return new TreeMap<>(form)
                .entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
