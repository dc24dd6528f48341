package vn.ntm.gateway.route;

import io.vertx.core.http.HttpServerRequest;

/** The rest of a body nobody wants. It is read for a while, or its sender would never get to read the answer. */
final class Leftover {

    private final HttpServerRequest request;
    private final long limit;
    private long bytes;

    private Leftover(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    static void discard(HttpServerRequest request, long limit) {
        if (!request.isEnded()) {
            var leftover = new Leftover(request, limit);
            request.handler(piece -> leftover.drop(piece.length())).resume();
        }
    }

    private void drop(int length) {
        bytes += length;
        if (bytes > limit) {
            request.connection().close();
        }
    }
}
