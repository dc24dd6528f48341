package vn.ntm.gateway;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

/** Real servers behind the door: assignment and reporting answer, criteria is away. Found through META-INF/services. */
public final class Backends implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "ntm.routes.assignment", address(serve("assignment")),
                "ntm.routes.reporting", address(serve("reporting")),
                "ntm.management.assignment", address(serve("health of assignment")),
                "ntm.management.reporting", address(serve("health of reporting")),
                "ntm.management.criteria", "http://127.0.0.1:9",
                // Nothing ever listens on the port of "discard".
                "ntm.routes.criteria", "http://127.0.0.1:9");
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private HttpServer serve(String name) {
        return vertx.createHttpServer()
                .requestHandler(new Backend(name, vertx))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.actualPort();
    }
}
