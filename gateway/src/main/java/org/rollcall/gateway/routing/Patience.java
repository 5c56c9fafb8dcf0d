package org.rollcall.gateway.routing;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the gateway waits for a service, and when it stops asking one that fails.
 *
 * @param timeLimit until the answer begins
 * @param uploadTimeLimit the same for an upload, which the service reads and works through first
 * @param uploads the path patterns of uploads
 */
@ConfigurationProperties("rollcall.gateway.patience")
record Patience(Duration timeLimit, Duration uploadTimeLimit, List<String> uploads, Breaker breaker, Retry retry) {

    /**
     * @param calls the last calls that are judged
     * @param atLeast no judgement on fewer than these
     * @param failurePercent open at this share of failures
     * @param openFor ask nothing for this long
     * @param probes calls that are let through to find out whether the service is back
     */
    record Breaker(int calls, int atLeast, float failurePercent, Duration openFor, int probes) {}

    /** For GET alone. */
    record Retry(int times, Duration firstBackoff, Duration maxBackoff) {}
}
