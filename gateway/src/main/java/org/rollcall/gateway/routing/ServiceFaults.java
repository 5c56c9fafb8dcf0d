package org.rollcall.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.channel.ChannelException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.rollcall.gateway.problem.Problem;
import org.rollcall.gateway.problem.Refusal;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Says in so many words which service gave no answer; it never answers in its place. */
final class ServiceFaults implements GatewayFilter {

    private final Problem unavailable;
    private final Problem tooSlow;

    ServiceFaults(String service, Duration retryAfter) {
        unavailable = new Problem(
                "unavailable",
                HttpStatus.SERVICE_UNAVAILABLE,
                "Temporarily unavailable",
                "The %s service does not answer at the moment. Try again shortly.".formatted(service),
                retryAfter);
        tooSlow = new Problem(
                "service-timeout",
                HttpStatus.GATEWAY_TIMEOUT,
                "Service too slow",
                "The %s service did not answer in time. It may have done the work: look before you send it again."
                        .formatted(service),
                retryAfter);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).onErrorMap(this::named);
    }

    private Throwable named(Throwable fault) {
        return switch (fault) {
            case CallNotPermittedException open -> new Refusal(unavailable);
            case TimeoutException late -> new Refusal(tooSlow);
            case IOException broken -> new Refusal(unavailable, broken);
            case ChannelException broken -> new Refusal(unavailable, broken);
            case AbortedException broken -> new Refusal(unavailable, broken);
            default -> fault;
        };
    }
}
