package org.rollcall.gateway.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.rollcall.gateway.problem.Problem;
import org.rollcall.gateway.problem.Refusal;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Counts each request of a council's client, and says with every answer what is left. */
@Component
public final class RateLimitFilter implements GatewayFilter {

    private final Buckets buckets;

    RateLimitFilter(RateLimits limits) {
        this.buckets = new Buckets(limits, TimeMeter.SYSTEM_MILLISECONDS);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return Requester.of(exchange).flatMap(requester -> {
            Buckets.Take take = buckets.take(requester);
            announce(take, exchange.getResponse().getHeaders());
            return take.granted() ? chain.filter(exchange) : Mono.error(new Refusal(exceeded(take)));
        });
    }

    private static void announce(Buckets.Take take, HttpHeaders headers) {
        headers.set("RateLimit-Policy", take.policy().policyField());
        headers.set("RateLimit", take.policy().limitField(take.probe()));
    }

    private static Problem exceeded(Buckets.Take take) {
        Policy policy = take.policy();
        return new Problem(
                "rate-limited",
                HttpStatus.TOO_MANY_REQUESTS,
                "Too many requests",
                "This client may send %d requests in %d seconds."
                        .formatted(policy.requests(), policy.window().toSeconds()),
                Duration.ofSeconds(Policy.seconds(take.probe().getNanosToWaitForRefill())));
    }
}
