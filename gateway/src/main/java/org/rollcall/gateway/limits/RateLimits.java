package org.rollcall.gateway.limits;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests a council's client may send in a window of time.
 *
 * @param standard for every council and client without a special limit
 * @param anonymous for one address without a token, which may only read API documents
 * @param special limits of their own; the first that fits a caller counts
 * @param callers as many callers are remembered, so that memory stays bounded
 */
@ConfigurationProperties("rollcall.gateway.rate-limit")
record RateLimits(
        Quota standard,
        Quota anonymous,
        @DefaultValue List<Special> special,
        @DefaultValue("10000") int callers) {

    record Quota(long requests, Duration window) {}

    /** A limit for one council, one client, or one client of one council; what is left out fits all. */
    record Special(
            String name, @Nullable String council, @Nullable String client, long requests, Duration window) {

        boolean fits(Requester requester) {
            return (council == null || council.equals(requester.council()))
                    && (client == null || client.equals(requester.client()));
        }

        Policy policy() {
            return new Policy(name, requests, window);
        }
    }

    Policy policyFor(Requester requester) {
        if (requester.anonymous()) {
            return new Policy("anonymous", anonymous.requests(), anonymous.window());
        }
        return special.stream()
                .filter(each -> each.fits(requester))
                .findFirst()
                .map(Special::policy)
                .orElseGet(() -> new Policy("standard", standard.requests(), standard.window()));
    }
}
