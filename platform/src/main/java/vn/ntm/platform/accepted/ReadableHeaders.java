package vn.ntm.platform.accepted;

import java.util.function.Consumer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.ntm.platform.problem.Refused;

/** The headers that decide who takes a request are read before it is decided: Quarkus would take a slip in them for a fault of ours. */
class ReadableHeaders {

    private final RoutingContext exchange;

    ReadableHeaders(RoutingContext exchange) {
        this.exchange = exchange;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        check(request, HttpHeaders.CONTENT_TYPE, ContainerRequestContext::getMediaType);
        check(request, HttpHeaders.ACCEPT, asked -> asked.getAcceptableMediaTypes()
                .forEach(ReadableHeaders::weight));
    }

    /** @throws NumberFormatException if it is not a number */
    static float weight(MediaType accepted) {
        return Float.parseFloat(accepted.getParameters().getOrDefault("q", "1"));
    }

    private void check(ContainerRequestContext request, String header, Consumer<ContainerRequestContext> reading) {
        var given = request.getHeaderString(header);
        if (given == null) {
            return;
        }
        if (given.isBlank()) { // as good as none
            request.getHeaders().remove(header);
            exchange.request().headers().remove(header);
            return;
        }
        try {
            reading.accept(request);
        } catch (RuntimeException _) { // each slip has an exception of its own
            throw new Refused(new UnreadableHeader(header, given));
        }
    }
}
