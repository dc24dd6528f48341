package vn.ntm.gateway.session;

import java.util.Set;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Whether a page of our own sent a request, or one that merely had the browser add our cookie. */
final class Ours {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Ours() {}

    /** Other pages can make a browser read, but not see what it got. */
    static boolean mayGoOn(HttpServerRequest request) {
        return READING.contains(request.method()) || fromOurOwnPage(request);
    }

    /** Pages can set neither header (Fetch Metadata, Fetch Standard). */
    private static boolean fromOurOwnPage(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null
                ? site.equals("same-origin")
                : origin(request).equals(request.getHeader(HttpHeaders.ORIGIN));
    }

    static String origin(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }
}
