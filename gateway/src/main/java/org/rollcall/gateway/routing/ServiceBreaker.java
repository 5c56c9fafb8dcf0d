package org.rollcall.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.Set;
import org.rollcall.gateway.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Stops asking a service that does not answer, and lets a few calls through after a while to see whether it is back.
 *
 * <p>A 500 is a fault in one request and does not count; no answer, a late one, 502, 503 and 504 do.
 */
final class ServiceBreaker {

    private static final Logger log = LoggerFactory.getLogger(ServiceBreaker.class);

    private static final Set<HttpStatus> UNWELL =
            Set.of(HttpStatus.BAD_GATEWAY, HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT);

    private ServiceBreaker() {}

    static CircuitBreaker of(String service, Patience.Breaker settings) {
        CircuitBreaker breaker = CircuitBreaker.of(service, config(settings));
        breaker.getEventPublisher()
                .onStateTransition(change -> log.warn(
                        "{} breaker {} -> {}",
                        service,
                        change.getStateTransition().getFromState(),
                        change.getStateTransition().getToState()));
        return breaker;
    }

    private static CircuitBreakerConfig config(Patience.Breaker settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.calls())
                .minimumNumberOfCalls(settings.atLeast())
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(settings.probes())
                .recordResult(UNWELL::contains)
                .ignoreException(Refusal.class::isInstance)
                .writableStackTraceEnabled(false)
                .build();
    }
}
