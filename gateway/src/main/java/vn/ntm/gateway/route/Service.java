package vn.ntm.gateway.route;

import java.net.URI;
import java.util.Set;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;

/** A service behind the door, and the first segments of the addresses it owns. */
public record Service(String name, URI base, Set<String> segments) {

    public Service {
        if (base.getHost() == null || !Set.of("http", "https").contains(base.getScheme())) {
            throw new IllegalArgumentException(
                    "The %s service wants an address like http://host:port, not %s".formatted(name, base));
        }
    }

    public boolean owns(String segment) {
        return segments.contains(segment);
    }

    RequestOptions options() {
        return new RequestOptions().setHost(base.getHost()).setPort(port()).setSsl(secure());
    }

    /** What the door itself asks. Whoever follows requests takes it for granted that there is a header. */
    public RequestOptions question(String uri) {
        return options().setURI(uri).putHeader(HttpHeaders.ACCEPT, "application/json");
    }

    HostAndPort authority() {
        return HostAndPort.create(base.getHost(), port());
    }

    private boolean secure() {
        return base.getScheme().equals("https");
    }

    private int port() {
        return base.getPort() > 0 ? base.getPort() : secure() ? 443 : 80;
    }
}
