package vn.ntm.gateway.session;

import java.util.Optional;
import java.util.regex.Pattern;

import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** The cookie that holds a session's number, in this browser, for this host, as long as the browser is open. */
final class SessionCookie {

    private static final String NAME = "ntm-session";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SessionCookie() {}

    static Optional<SessionId> of(HttpServerRequest request) {
        var name = name(request);
        return request.headers().getAll(HttpHeaders.COOKIE).stream()
                .flatMap(header -> ServerCookieDecoder.LAX.decodeAll(header).stream())
                .filter(cookie -> cookie.name().equals(name))
                .map(io.netty.handler.codec.http.cookie.Cookie::value)
                .filter(value -> WELL_FORMED.matcher(value).matches())
                .findFirst()
                .map(SessionId::new);
    }

    static void give(SessionId id, HttpServerRequest request, HttpServerResponse response) {
        response.addCookie(cookie(id.secret(), request));
    }

    static void takeBack(HttpServerRequest request, HttpServerResponse response) {
        response.addCookie(cookie("", request).setMaxAge(0));
    }

    /** Lax, not strict: who comes back from signing in comes from another site. Other requests are looked at, see Ours. */
    private static Cookie cookie(String value, HttpServerRequest request) {
        return Cookie.cookie(name(request), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(encrypted(request))
                .setSameSite(CookieSameSite.LAX);
    }

    /** No other host, and no page that came without encryption, can set a cookie of the first name (RFC 6265bis). */
    private static String name(HttpServerRequest request) {
        return encrypted(request) ? "__Host-" + NAME : NAME;
    }

    private static boolean encrypted(HttpServerRequest request) {
        return "https".equals(request.scheme());
    }
}
