package org.rollcall.gateway.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A named quota in the words of the header fields {@code RateLimit-Policy} and {@code RateLimit}.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-10">draft-ietf-httpapi-ratelimit-headers-10</a>
 */
record Policy(String name, long requests, Duration window) {

    /** Full at first, then refilled evenly, so that a burst is paid back rather than forgiven at the full minute. */
    Bucket bucket(TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                .withCustomTimePrecision(time)
                .build();
    }

    String policyField() {
        return "\"%s\";q=%d;w=%d".formatted(name, requests, window.toSeconds());
    }

    String limitField(ConsumptionProbe probe) {
        long reset = seconds(probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill());
        return "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), reset);
    }

    static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
