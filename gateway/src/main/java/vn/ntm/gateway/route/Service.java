package vn.ntm.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.Set;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;

/**
 * A service behind the door, and the first segments of the addresses it owns.
 *
 * @param management where it tells its health
 */
public record Service(String name, URI base, URI management, Set<String> segments) {

    public Service {
        for (var address : List.of(base, management)) {
            if (address.getHost() == null || !Set.of("http", "https").contains(address.getScheme())) {
                throw new IllegalArgumentException(
                        "The %s service wants an address like http://host:port, not %s".formatted(name, address));
            }
        }
    }

    public boolean owns(String segment) {
        return segments.contains(segment);
    }

    RequestOptions options() {
        return options(base);
    }

    /** What the door itself asks. Whoever follows requests takes it for granted that there is a header. */
    public RequestOptions question(String uri) {
        return options(base).setURI(uri).putHeader(HttpHeaders.ACCEPT, "application/json");
    }

    /** What the door asks where nobody else is let in. */
    public RequestOptions questionOfHealth(String uri) {
        return options(management).setURI(uri).putHeader(HttpHeaders.ACCEPT, "application/json");
    }

    HostAndPort authority() {
        return HostAndPort.create(base.getHost(), port(base));
    }

    private static RequestOptions options(URI address) {
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(port(address))
                .setSsl(secure(address));
    }

    private static boolean secure(URI address) {
        return address.getScheme().equals("https");
    }

    private static int port(URI address) {
        return address.getPort() > 0 ? address.getPort() : secure(address) ? 443 : 80;
    }
}
