package vn.ntm.gateway.request;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

/**
 * One line per answer. The query and all headers stay out of it too: there the secrets are.
 */
@ApplicationScoped
class AccessLog {

    private static final Logger LOG = Logger.getLogger("vn.ntm.gateway.access");

    void afterTheId(@Observes Filters filters) {
        filters.register(AccessLog::watch, 900);
    }

    private static void watch(RoutingContext context) {
        long began = System.nanoTime();
        if (context.data().put(AccessLog.class.getName(), true) != null) {
            context.next();
            return;
        }
        context.addEndHandler(end -> LOG.infof(
                "%s %s %d %d ms %s%s",
                context.request().method(),
                printable(context.request().path()),
                context.response().getStatusCode(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                RequestId.of(context.request()),
                end.succeeded() ? "" : " (the caller left)"));
        context.next();
    }

    private static String printable(String path) {
        return path.replaceAll("[^!-~]", "?");
    }
}
