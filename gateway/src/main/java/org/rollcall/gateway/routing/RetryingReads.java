package org.rollcall.gateway.routing;

import java.io.IOException;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.factory.RetryGatewayFilterFactory;
import org.springframework.cloud.gateway.filter.factory.RetryGatewayFilterFactory.BackoffConfig;
import org.springframework.cloud.gateway.filter.factory.RetryGatewayFilterFactory.RetryConfig;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asks again, a few times, when a GET met a broken connection, 502 or 503. Nothing else is ever sent twice. */
@Component
final class RetryingReads implements GatewayFilter {

    private final GatewayFilter retry;

    RetryingReads(Patience patience) {
        // No route id: with one, the factory would keep every request body of the route in memory.
        this.retry = new RetryGatewayFilterFactory().apply(config(patience.retry()));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return HttpMethod.GET.equals(exchange.getRequest().getMethod())
                ? retry.filter(exchange, chain)
                : chain.filter(exchange);
    }

    @SuppressWarnings("unchecked")
    private static RetryConfig config(Patience.Retry retry) {
        RetryConfig config = new RetryConfig();
        config.setRetries(retry.times());
        config.setMethods(HttpMethod.GET);
        config.setSeries();
        config.setStatuses(HttpStatus.BAD_GATEWAY, HttpStatus.SERVICE_UNAVAILABLE);
        config.setExceptions(IOException.class);
        config.setBackoff(new BackoffConfig(retry.firstBackoff(), retry.maxBackoff(), 2, false));
        return config;
    }
}
