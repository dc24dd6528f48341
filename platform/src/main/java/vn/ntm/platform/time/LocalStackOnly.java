package vn.ntm.platform.time;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What only a service may have that nobody outside this machine can reach: a movable clock, and an identity provider whose
 * accounts have their names as passwords.
 */
@Singleton
class LocalStackOnly {

    private final String host;
    private final Optional<String> database;
    private final Optional<String> identity;

    LocalStackOnly(
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> database,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> identity) {
        this.host = host;
        this.database = database;
        this.identity = identity;
    }

    void starts(@Observes StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) {
            identityOrRefuseToStart();
        }
    }

    /** Tokens are as good as who signs them, and as the way on which the keys came. */
    void identityOrRefuseToStart() {
        boolean trusted = identity.map(URI::create).stream()
                .anyMatch(url -> "https".equals(url.getScheme()) && !isLoopback(url.getHost()));
        if (!trusted && !isLocal()) {
            throw new IllegalStateException(
                    "This is not the local stack, so its demo accounts are not let in: QUARKUS_OIDC_AUTH_SERVER_URL must be"
                            + " the https address of an identity provider on another machine.");
        }
    }

    void orRefuseToStart() {
        if (!isLocal()) {
            throw new IllegalStateException(
                    "ntm.clock.file is set, but this is not the local stack: the service, its database"
                            + " and its identity provider must all stand on the loopback address. Unset NTM_CLOCK_FILE.");
        }
    }

    private boolean isLocal() {
        return System.getenv("KUBERNETES_SERVICE_HOST") == null
                && isLoopback(host)
                && database.map(url -> URI.create(url.substring("jdbc:".length()))).stream()
                        .allMatch(url -> isLoopback(url.getHost()))
                && identity.map(URI::create).stream().allMatch(url -> isLoopback(url.getHost()));
    }

    private static boolean isLoopback(String name) {
        try {
            return InetAddress.getByName(name).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
