package vn.ntm.platform.shape;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ntm.platform.problem.Refused;

/** A JSON body that cannot be bound is refused with all that is wrong in it. One that can costs nothing more than being held. */
@Provider
@Priority(Priorities.USER + 1) // inside of what counts the bytes
class BoundBody implements ReaderInterceptor {

    private static final List<Class<?>> UNBOUND = List.of(InputStream.class, byte[].class, String.class);

    private final PublishedShapes shapes;
    private final ResourceInfo resource;
    private final String root;

    BoundBody(
            PublishedShapes shapes,
            ResourceInfo resource,
            @ConfigProperty(name = "quarkus.rest.path", defaultValue = "/") String root) {
        this.shapes = shapes;
        this.resource = resource;
        this.root = root;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (!isJson(reading.getMediaType()) || UNBOUND.contains(reading.getType())) {
            return reading.proceed();
        }
        var body = reading.getInputStream().readAllBytes();
        reading.setInputStream(new ByteArrayInputStream(body));
        try {
            return reading.proceed();
        } catch (WebApplicationException | IOException e) {
            var first = jackson(e).orElse(null);
            if (first == null) {
                throw e;
            }
            throw refused(reading, body, first);
        }
    }

    private Refused refused(ReaderInterceptorContext reading, byte[] body, JsonProcessingException first) {
        var kind = reading.getMediaType();
        var operation = Operation.of(resource.getResourceClass(), resource.getResourceMethod(), root)
                .orElseThrow();
        var faults = shapes.faults(
                operation, kind.getType() + "/" + kind.getSubtype(), body, reading.getGenericType(), first);
        return new Refused(new UnreadableBody(operation, faults));
    }

    private static boolean isJson(MediaType kind) {
        return kind.getSubtype().equals("json") || kind.getSubtype().endsWith("+json");
    }

    /** It comes as it is, or inside of a bare 400. */
    private static Optional<JsonProcessingException> jackson(Exception e) {
        return e instanceof JsonProcessingException itself
                ? Optional.of(itself)
                : e.getCause() instanceof JsonProcessingException cause ? Optional.of(cause) : Optional.empty();
    }
}
