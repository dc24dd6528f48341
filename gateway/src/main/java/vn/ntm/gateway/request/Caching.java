package vn.ntm.gateway.request;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * What may be kept of an answer (RFC 9111): nothing of people's work, pages only while they are still the newest, and without
 * asking again only what has the hash of its content in its name. Quarkus would call every page immutable for a day.
 */
@ApplicationScoped
public class Caching {

    static final String NOTHING = "no-store";

    private static final String IF_STILL_THE_NEWEST = "no-cache";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** A stream that somebody packs on its way comes in lumps, or not at all. */
    private static final String NOTHING_AND_AS_IT_IS = "no-store, no-transform";

    private static final Pattern WORK = Pattern.compile("/(api|session)(/.*)?");
    private static final Pattern HASHED = Pattern.compile("/assets/(.*/)?[^/]+[-.][A-Za-z0-9_-]{8,}\\.[a-z0-9]+");

    void afterTheId(@Observes Filters filters) {
        filters.register(Caching::say, 940);
    }

    /** Of an answer that goes on as long as its reader stays. */
    public static void sayOfStream(HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, NOTHING_AND_AS_IT_IS);
    }

    private static void say(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, of(context.request().path()));
        context.next();
    }

    static String of(@Nullable String path) {
        if (path == null || WORK.matcher(path).matches()) {
            return NOTHING;
        }
        return HASHED.matcher(path).matches() ? FOR_EVER : IF_STILL_THE_NEWEST;
    }
}
