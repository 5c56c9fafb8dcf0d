package org.rollcall.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.rollcall.gateway.limits.MeasuredBody;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives one service a time limit and a circuit breaker. The service's own answer, whatever it is, is passed on as it came. */
final class ServiceGuard implements GatewayFilter {

    private final TimeLimits limits;
    private final CircuitBreaker breaker;

    private ServiceGuard(TimeLimits limits, CircuitBreaker breaker) {
        this.limits = limits;
        this.breaker = breaker;
    }

    static ServiceGuard of(String service, Patience patience) {
        return new ServiceGuard(new TimeLimits(service, patience), ServiceBreaker.of(service, patience.breaker()));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        TimeLimiter limit = limits.of(exchange);
        return chain.filter(exchange)
                .then(Mono.fromCallable(() -> answered(exchange)))
                .transformDeferred(TimeLimiterOperator.of(limit))
                .onErrorMap(TimeoutException.class, late -> MeasuredBody.blameFor(late, exchange))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .then();
    }

    private static HttpStatusCode answered(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getResponse().getStatusCode()).orElse(HttpStatus.OK);
    }
}
