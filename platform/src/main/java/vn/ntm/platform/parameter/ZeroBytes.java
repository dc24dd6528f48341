package vn.ntm.platform.parameter;

import java.util.stream.Stream;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Words;

/** No name, code or number has a zero byte, and PostgreSQL takes a text with one for a fault of ours. */
class ZeroBytes {

    private static final String ZERO = "%00";

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext request) {
        var address = request.getUriInfo().getRequestUri();
        if (Stream.of(address.getRawPath(), address.getRawQuery())
                .anyMatch(part -> part != null && part.contains(ZERO))) {
            throw new Refused(new ZeroByte());
        }
    }

    record ZeroByte() implements Refusal {

        @Override
        public Problem problem() {
            return Problem.malformed(
                    "zero-byte", Words.of("Địa chỉ có ký tự rỗng (%s).", "The address has a zero byte (%s).", ZERO));
        }
    }
}
