package vn.ntm.gateway.route;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

import vn.ntm.gateway.request.Caching;
import vn.ntm.gateway.request.RequestId;

/** What stays on its side of the door, and what the services are told about the caller. */
final class Headers implements ProxyInterceptor {

    /** RFC 9110, section 7.6.1. They speak about one connection, and there are two. */
    private static final List<String> OF_ONE_CONNECTION = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    /** What a caller says about itself is not believed; whom to believe is set by quarkus.http.proxy. */
    private static final List<String> CLAIMS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Proto",
            "X-Forwarded-Prefix",
            "X-Real-IP");

    private static final List<String> SAID_BY_THE_DOOR = List.of(
            RequestId.HEADER,
            "Server",
            "X-Powered-By",
            "Access-Control-Allow-Credentials",
            "Access-Control-Allow-Headers",
            "Access-Control-Allow-Methods",
            "Access-Control-Allow-Origin",
            "Access-Control-Expose-Headers",
            "Cache-Control");

    private static final String EVENT_STREAM = "text/event-stream";

    /** The only ones that both may say; written in lower case. */
    private static final Set<String> SAID_BY_BOTH = Set.of("set-cookie", "vary");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var caller = context.request().proxiedRequest();
        var headers = context.request().headers();
        forgetTheConnection(headers);
        CLAIMS.forEach(headers::remove);
        // The door has already said 100 Continue.
        headers.remove("Expect");
        headers.set("X-Forwarded-For", caller.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", caller.scheme());
        headers.set("X-Forwarded-Host", authority(caller));
        headers.set(RequestId.HEADER, RequestId.of(caller));
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        forgetTheConnection(headers);
        SAID_BY_THE_DOOR.forEach(headers::remove);
        // What the door promises of every answer, the service's own word on it replaces.
        var promised = context.request().proxiedRequest().response().headers();
        headers.names().stream()
                .filter(name -> !SAID_BY_BOTH.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(promised::remove);
        var form = headers.get("Content-Type");
        if (form != null && form.startsWith(EVENT_STREAM)) {
            Caching.sayOfStream(context.request().proxiedRequest().response());
        }
        return context.sendResponse();
    }

    private static void forgetTheConnection(MultiMap headers) {
        headers.getAll("Connection").stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList()
                .forEach(headers::remove);
        OF_ONE_CONNECTION.forEach(headers::remove);
    }

    private static String authority(HttpServerRequest caller) {
        var authority = caller.authority();
        return authority == null ? "" : authority.toString();
    }
}
