package vn.ntm.platform.accepted;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
        if (request.getUriInfo().getQueryParameters().containsKey("format")) {
            leaveOut(request, HttpHeaders.ACCEPT); // where the address names the form, the header has no say
        }
        leaveOutEmptyElements(request);
        check(request, HttpHeaders.ACCEPT, asked -> asked.getAcceptableMediaTypes()
                .forEach(ReadableHeaders::weight));
    }

    /** They mean nothing (RFC 9110, section 5.6.1.2), but who reads the list later stumbles over them. */
    private void leaveOutEmptyElements(ContainerRequestContext request) {
        var given = request.getHeaderString(HttpHeaders.ACCEPT);
        if (given == null) {
            return;
        }
        var filled = Arrays.stream(given.split(",", -1))
                .filter(element -> !element.isBlank())
                .collect(Collectors.joining(","));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, filled);
        exchange.request().headers().set(HttpHeaders.ACCEPT, filled);
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
            leaveOut(request, header);
            return;
        }
        try {
            reading.accept(request);
        } catch (RuntimeException _) { // each slip has an exception of its own
            throw new Refused(new UnreadableHeader(header, given));
        }
    }

    private void leaveOut(ContainerRequestContext request, String header) {
        request.getHeaders().remove(header);
        exchange.request().headers().remove(header);
    }
}
