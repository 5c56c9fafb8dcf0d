package org.rollcall.gateway.routing;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/**
 * Reads on after each answer.
 *
 * <p>Reactor Netty up to 1.3.7 forgets to when a request came in before the answer to the one before it was finished,
 * and the connection then waits for ever.
 *
 * @see <a href="https://github.com/reactor/reactor-netty/issues/4361">reactor-netty issue 4361</a>
 */
@Component
final class KeepReading implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, address) -> channel.pipeline()
                .addAfter(NettyPipeline.HttpTrafficHandler, "rollcall.keepReading", new AfterAnswer())));
    }

    /** The end of an answer is announced as a user event; whatever was queued because of it comes first. */
    private static final class AfterAnswer extends ChannelInboundHandlerAdapter {

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            context.executor().execute(context::read);
            context.fireUserEventTriggered(event);
        }
    }
}
