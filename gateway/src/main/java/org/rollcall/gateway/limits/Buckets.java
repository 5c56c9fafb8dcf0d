package org.rollcall.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/** What each caller has left. Of too many callers those seen longest ago are forgotten, and would start full again. */
final class Buckets {

    private final LoadingCache<Requester, Metered> remembered;

    Buckets(RateLimits limits, TimeMeter time) {
        remembered = Caffeine.newBuilder().maximumSize(limits.callers()).build(requester -> {
            Policy policy = limits.policyFor(requester);
            return new Metered(policy, policy.bucket(time));
        });
    }

    Take take(Requester requester) {
        Metered metered = remembered.get(requester);
        return new Take(metered.policy(), metered.bucket().tryConsumeAndReturnRemaining(1));
    }

    long remembered() {
        remembered.cleanUp();
        return remembered.estimatedSize();
    }

    private record Metered(Policy policy, Bucket bucket) {}

    /** One request counted against a policy. */
    record Take(Policy policy, ConsumptionProbe probe) {

        boolean granted() {
            return probe.isConsumed();
        }
    }
}
