package vn.ntm.gateway.wire;

import io.netty.handler.codec.http.HttpMessage;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;

/**
 * Takes no request that says its length twice (RFC 9112, section 6.3): whoever stands before or behind us might believe the other
 * one, and see a second request in what is the body of the first. Netty would drop one of them and go on.
 */
final class StrictDecoder extends VertxHttpRequestDecoder {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 20 * 1024;

    StrictDecoder() {
        super(new HttpServerOptions().setMaxInitialLineLength(LONGEST_LINE).setMaxHeaderSize(MOST_HEADERS));
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new TwoLengths();
    }

    static final class TwoLengths extends IllegalArgumentException {
        TwoLengths() {
            super("Content-Length and Transfer-Encoding");
        }
    }
}
