package vn.ntm.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import vn.ntm.gateway.request.Reading;

/** Whether a page of our own sent a request, or one that merely had the browser add our cookie. */
final class Ours {

    private Ours() {}

    /** Other pages can make a browser read, but not see what it got. */
    static boolean mayGoOn(HttpServerRequest request) {
        return Reading.is(request) || fromOurOwnPage(request);
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
