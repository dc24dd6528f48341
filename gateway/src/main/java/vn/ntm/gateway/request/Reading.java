package vn.ntm.gateway.request;

import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** What changes nothing (safe methods, RFC 9110, section 9.2.1), and stands back where not all can be served. */
public final class Reading {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Reading() {}

    public static boolean is(HttpServerRequest request) {
        return SAFE.contains(request.method());
    }
}
