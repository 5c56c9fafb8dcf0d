package org.rollcall.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Requester MIS = new Requester("northmoor", "mis-142101");

    private final Hand clock = new Hand();

    @Test
    void a_used_up_quota_comes_back_evenly_over_its_window() {
        Buckets buckets = new Buckets(limits(List.of(), 100), clock);
        IntStream.range(0, 6).forEach(request -> buckets.take(MIS));

        Buckets.Take refused = buckets.take(MIS);
        assertThat(refused.granted()).isFalse();
        assertThat(refused.policy().limitField(refused.probe())).isEqualTo("\"standard\";r=0;t=10");

        clock.pass(Duration.ofSeconds(10).minusNanos(1));
        assertThat(buckets.take(MIS).granted()).isFalse();
        clock.pass(Duration.ofNanos(1));
        assertThat(buckets.take(MIS).granted()).isTrue();
        assertThat(buckets.take(MIS).granted()).isFalse();
    }

    @Test
    void an_answer_says_what_is_left_and_when_all_is_back() {
        Buckets.Take first = new Buckets(limits(List.of(), 100), clock).take(MIS);

        assertThat(first.policy().policyField()).isEqualTo("\"standard\";q=6;w=60");
        assertThat(first.policy().limitField(first.probe())).isEqualTo("\"standard\";r=5;t=10");
    }

    @Test
    void each_council_and_each_client_has_its_own() {
        Buckets buckets = new Buckets(limits(List.of(), 100), clock);
        IntStream.range(0, 7).forEach(request -> buckets.take(MIS));

        assertThat(buckets.take(MIS).granted()).isFalse();
        assertThat(buckets.take(new Requester("northmoor", "gateway")).granted())
                .isTrue();
        assertThat(buckets.take(new Requester("eastvale", "mis-142101")).granted())
                .isTrue();
        assertThat(buckets.take(new Requester(null, "192.0.2.1")).policy().name())
                .isEqualTo("anonymous");
    }

    @Test
    void the_first_special_limit_that_fits_counts() {
        RateLimits limits = limits(
                List.of(
                        special("this-client-of-this-council", "northmoor", "mis-142101"),
                        special("this-client", null, "mis-142101"),
                        special("this-council", "northmoor", null)),
                100);

        assertThat(limits.policyFor(MIS).name()).isEqualTo("this-client-of-this-council");
        assertThat(limits.policyFor(new Requester("eastvale", "mis-142101")).name())
                .isEqualTo("this-client");
        assertThat(limits.policyFor(new Requester("northmoor", "gateway")).name())
                .isEqualTo("this-council");
        assertThat(limits.policyFor(new Requester("eastvale", "gateway")).name())
                .isEqualTo("standard");
    }

    @Test
    void a_stranger_never_falls_under_a_special_limit() {
        RateLimits limits = limits(List.of(special("everybody", null, null)), 100);

        assertThat(limits.policyFor(new Requester(null, "192.0.2.1")).name()).isEqualTo("anonymous");
    }

    @Test
    void no_more_callers_are_remembered_than_allowed() {
        Buckets buckets = new Buckets(limits(List.of(), 10), clock);

        IntStream.range(0, 10_000).forEach(n -> buckets.take(new Requester("northmoor", "client-" + n)));

        assertThat(buckets.remembered()).isLessThanOrEqualTo(10);
    }

    private static RateLimits limits(List<RateLimits.Special> special, int callers) {
        return new RateLimits(new RateLimits.Quota(6, MINUTE), new RateLimits.Quota(2, MINUTE), special, callers);
    }

    private static RateLimits.Special special(String name, @Nullable String council, @Nullable String client) {
        return new RateLimits.Special(name, council, client, 1, MINUTE);
    }

    /** A clock that stands still until it is moved by hand. */
    private static final class Hand implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
