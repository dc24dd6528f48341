package vn.ntm.platform.accepted;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Refused;

/**
 * An operation answers in the forms that its {@link Produces} names, and without one in JSON. Whoever accepts none of them hears so
 * before anything is done. Quarkus would look only afterwards, and write what it knows no form for with {@code toString()}; so the
 * header is left as if the one that was chosen had been asked for.
 */
class AnswersInOneForm {

    private static final List<MediaType> USUAL = List.of(MediaType.APPLICATION_JSON_TYPE);

    private final RoutingContext exchange;

    AnswersInOneForm(RoutingContext exchange) {
        this.exchange = exchange;
    }

    @ServerRequestFilter
    void choose(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getHeaderString(HttpHeaders.ACCEPT);
        if (given == null || given.isBlank()) {
            return;
        }
        var offered = offered(resource);
        var chosen = chosen(offered, request.getAcceptableMediaTypes());
        if (chosen == null) {
            throw new Refused(new NotInThatForm(offered));
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, chosen.toString());
        exchange.request().headers().set(HttpHeaders.ACCEPT, chosen.toString());
    }

    private static List<MediaType> offered(ResourceInfo resource) {
        return Stream.of(
                        Optional.ofNullable(resource.getResourceMethod().getAnnotation(Produces.class)),
                        Optional.ofNullable(resource.getResourceClass().getAnnotation(Produces.class)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(named ->
                        Arrays.stream(named.value()).map(MediaType::valueOf).toList())
                .orElse(USUAL);
    }

    /** @param accepted in the order of preference */
    private static @Nullable MediaType chosen(List<MediaType> offered, List<MediaType> accepted) {
        // Which form a file has, only the answer knows.
        if (offered.contains(MediaType.APPLICATION_OCTET_STREAM_TYPE)) {
            return MediaType.APPLICATION_OCTET_STREAM_TYPE;
        }
        return accepted.stream()
                .filter(wanted ->
                        ReadableHeaders.weight(wanted) > 0) // 0 is "not acceptable" (RFC 9110, section 12.4.2)
                .flatMap(wanted -> offered.stream().filter(wanted::isCompatible).limit(1))
                .findFirst()
                .orElse(null);
    }
}
