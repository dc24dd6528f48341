package vn.ntm.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** The body of a request on its way in: every piece renews the patience with the service, too many pieces end it. */
final class Upload implements ReadStream<Buffer> {

    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final long limit;
    private final long patience;
    private long bytes;

    Upload(HttpServerRequest from, HttpClientRequest to, long limit, ProxyConfig config) {
        this.from = from;
        this.to = to;
        this.limit = limit;
        this.patience = config.answerWithin().toMillis();
        to.idleTimeout(patience);
    }

    @Override
    public Upload handler(@Nullable Handler<Buffer> handler) {
        from.handler(handler == null ? null : piece -> pass(piece, handler));
        return this;
    }

    private void pass(Buffer piece, Handler<Buffer> handler) {
        bytes += piece.length();
        if (bytes <= limit) {
            to.idleTimeout(patience);
            handler.handle(piece);
        } else {
            to.reset(0, new TooLarge());
        }
    }

    @Override
    public Upload exceptionHandler(@Nullable Handler<Throwable> handler) {
        from.exceptionHandler(handler);
        return this;
    }

    @Override
    public Upload pause() {
        from.pause();
        return this;
    }

    @Override
    public Upload resume() {
        from.resume();
        return this;
    }

    @Override
    public Upload fetch(long amount) {
        from.fetch(amount);
        return this;
    }

    @Override
    public Upload endHandler(@Nullable Handler<Void> handler) {
        from.endHandler(handler);
        return this;
    }
}
