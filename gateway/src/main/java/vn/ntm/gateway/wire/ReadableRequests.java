package vn.ntm.gateway.wire;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.impl.VertxHandler;

/**
 * What cannot be read as a request, or in two ways, is refused with words. Vert.x would answer with a bare status, before anything
 * of ours, and Quarkus lets nobody say otherwise; so Netty is asked, by {@code -Dio.netty.bootstrap.extensions=serviceload} where
 * this runs, to look for this class.
 */
public final class ReadableRequests extends ChannelInitializerExtension {

    private static final String DECODER = "httpDecoder";

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        // After Vert.x, which puts its own handlers there first.
        channel.pipeline().addLast(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel accepted) {
                prepare(accepted.pipeline());
            }
        });
    }

    private static void prepare(ChannelPipeline pipeline) {
        if (pipeline.get(DECODER) != null
                && pipeline.get("handler") instanceof VertxHandler<?> handler
                && handler.getConnection() instanceof HttpServerConnection connection) {
            pipeline.replace(DECODER, DECODER, new StrictDecoder());
            connection.invalidRequestHandler(UnreadableRequest::refuse);
        }
    }
}
