package vn.ntm.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

/**
 * As much of an identity provider as a service asks: its own description and its public key. So a service under test is
 * configured as in production, by the address of its realm. Found through META-INF/services.
 */
public final class IdentityProvider implements QuarkusTestResourceLifecycleManager {

    static final String SIGNING_KEY = "ntm.test.signing-key";
    static final String PUBLIC_KEY = "ntm.test.public-key";
    static final String KEY_ID = "of-the-test";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var key = newKey();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/ntm";
            answer("/realms/ntm/.well-known/openid-configuration", """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/certs", "token_endpoint": "%1$s/token",
                     "authorization_endpoint": "%1$s/sign-in", "end_session_endpoint": "%1$s/sign-out"}""".formatted(issuer));
            answer("/realms/ntm/certs", keys((RSAPublicKey) key.getPublic()));
            server.start();
            // The tests run in another class loader than this, so the key travels as text.
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    issuer,
                    SIGNING_KEY,
                    Base64.getEncoder().encodeToString(key.getPrivate().getEncoded()),
                    PUBLIC_KEY,
                    Base64.getEncoder().encodeToString(key.getPublic().getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, String json) {
        if (server == null) {
            return;
        }
        server.createContext(path, exchange -> {
            var body = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    /** RFC 7517. */
    private static String keys(RSAPublicKey key) {
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}""".formatted(KEY_ID, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
