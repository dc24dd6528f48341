package vn.ntm.platform.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body over the limit is refused in full, whether it says its length or comes in chunks. Quarkus would say nothing, and knows
 * one limit for all addresses; here those that take a large body as a stream have their own.
 */
@Provider
class BodyLimit implements ReaderInterceptor {

    private final RoutingContext request;
    private final MemorySize usual;
    private final List<String> bulk;
    private final MemorySize bulkLimit;

    BodyLimit(
            RoutingContext request,
            @ConfigProperty(name = "ntm.body.limit", defaultValue = "10M") MemorySize usual,
            @ConfigProperty(name = "ntm.body.bulk") Optional<List<String>> bulk,
            @ConfigProperty(name = "ntm.body.bulk-limit", defaultValue = "200M") MemorySize bulkLimit) {
        this.request = request;
        this.usual = usual;
        this.bulk = bulk.orElse(List.of());
        this.bulkLimit = bulkLimit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        long most = limit().asLongValue();
        var length = body.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > most) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        body.setInputStream(new Counted(body.getInputStream(), most));
        return body.proceed();
    }

    private MemorySize limit() {
        return bulk.stream().anyMatch(request.normalizedPath()::contains) ? bulkLimit : usual;
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }
}
