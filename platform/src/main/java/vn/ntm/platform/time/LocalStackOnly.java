package vn.ntm.platform.time;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A movable clock is only for a service that nobody outside this machine can reach. */
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

    void orRefuseToStart() {
        boolean local = System.getenv("KUBERNETES_SERVICE_HOST") == null
                && isLoopback(host)
                && database.map(url -> URI.create(url.substring("jdbc:".length()))).stream()
                        .allMatch(url -> isLoopback(url.getHost()))
                && identity.map(URI::create).stream().allMatch(url -> isLoopback(url.getHost()));
        if (!local) {
            throw new IllegalStateException(
                    "ntm.clock.file is set, but this is not the local stack: the service, its database"
                            + " and its identity provider must all stand on the loopback address. Unset NTM_CLOCK_FILE.");
        }
    }

    private static boolean isLoopback(String name) {
        try {
            return InetAddress.getByName(name).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
