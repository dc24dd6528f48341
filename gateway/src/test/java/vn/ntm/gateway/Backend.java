package vn.ntm.gateway;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** Says what it was asked, or misbehaves as the address tells it to. */
record Backend(String name, Vertx vertx, AtomicLong written, AtomicLong hanging, AtomicBoolean left)
        implements Handler<HttpServerRequest> {

    static final int MEGABYTE = 1024 * 1024;
    private static final Buffer PIECE = Buffer.buffer(new byte[MEGABYTE / 16]);

    Backend(String name, Vertx vertx) {
        this(name, vertx, new AtomicLong(), new AtomicLong(), new AtomicBoolean());
    }

    @Override
    public void handle(HttpServerRequest request) {
        var response = request.response();
        switch (request.path()) {
            case "/q/openapi" -> response.end(openApi());
            case "/q/health/ready" -> response.end("{}");
            case "/api/v1/reports/slow" -> {
                hanging.incrementAndGet();
                request.handler(_ -> {});
            }
            case "/api/v1/reports/hanging" -> response.end(hanging.toString());
            case "/api/v1/reports/broken" -> request.connection().close();
            case "/api/v1/reports/half" ->
                response.setChunked(true).write("{").onComplete(_ -> request.connection()
                        .close());
            case "/api/v1/reports/refused" ->
                response.setStatusCode(422)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"code\":\"report-incomplete\"}");
            case "/api/v1/reports/fault" -> response.setStatusCode(500).end("{}");
            case "/api/v1/reports/none" -> response.setStatusCode(204).end();
            case "/api/v1/reports/unchanged" ->
                response.setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "/api/v1/reports/huge" -> {
                written.set(0);
                pour(response.putHeader("Content-Length", Long.toString(100L * MEGABYTE)));
            }
            case "/api/v1/reports/written" -> response.end(written.toString());
            case "/api/v1/events/stream" -> stream(response);
            case "/api/v1/events/left" -> response.end(left.toString());
            default -> echo(request);
        }
    }

    private void pour(HttpServerResponse response) {
        while (written.get() < 100L * MEGABYTE && !response.writeQueueFull()) {
            written.addAndGet(PIECE.length());
            response.write(PIECE);
        }
        if (written.get() < 100L * MEGABYTE) {
            response.drainHandler(_ -> pour(response));
        } else {
            response.end();
        }
    }

    private void stream(HttpServerResponse response) {
        response.closeHandler(_ -> left.set(true));
        response.setChunked(true).putHeader("Content-Type", "text/event-stream").write("data: first\n\n");
        vertx.setTimer(3_000, _ -> response.write("data: second\n\n"));
    }

    private void echo(HttpServerRequest request) {
        var length = new AtomicLong();
        request.handler(piece -> length.addAndGet(piece.length())).endHandler(_ -> {
            var headers = new JsonObject();
            request.headers()
                    .forEach(header ->
                            headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("ETag", "\"7\"")
                    .putHeader("Server", "secret/1.0")
                    .putHeader("Connection", "X-Inside")
                    .putHeader("X-Inside", "secret")
                    .putHeader("Keep-Alive", "timeout=5")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .putHeader("Content-Language", "vi")
                    .end(new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("length", length.get())
                            .put("headers", headers)
                            .toBuffer());
        });
    }

    private String openApi() {
        return """
                {"openapi": "3.1.0", "tags": [{"name": "%1$s"}],
                 "paths": {
                   "/api/v1/reports": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
                     {"$ref": "#/components/schemas/Page"}}}}}}},
                   "/api/v1/tasks": {"get": {"operationId": "tasks", "responses": {}}},
                   "/api/v1/inside": {"get": {}}},
                 "components": {"schemas": {
                   "Page": {"type": "object", "title": "%1$s"},
                   "Problem": {"type": "object"}}}}""".formatted(name);
    }
}
