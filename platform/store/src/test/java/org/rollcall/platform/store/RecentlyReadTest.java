package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecentlyReadTest {

    private static final Instant NOON = Instant.parse("2026-09-21T12:00:00Z");

    private final AtomicInteger reads = new AtomicInteger();
    private final HandMoved clock = new HandMoved();
    private final RecentlyRead<String, Integer> recently = new RecentlyRead<>(clock);

    @ParameterizedTest(name = "{0} seconds later it was read {1} times")
    @CsvSource({"0, 1", "59, 1", "60, 2", "-1, 2"})
    void what_was_read_counts_for_a_minute_and_for_no_moment_before_it(long seconds, int times) {
        read("northmoor");
        clock.now = NOON.plusSeconds(seconds);

        assertThat(read("northmoor")).isEqualTo(times);
    }

    @Test
    void each_key_is_read_for_itself_and_what_was_changed_here_is_read_anew() {
        read("northmoor");
        assertThat(read("eastvale")).isEqualTo(2);
        recently.forget("northmoor");

        assertThat(read("northmoor")).isEqualTo(3);
        assertThat(read("eastvale")).isEqualTo(2);
    }

    private int read(String key) {
        return recently.get(key, reads::incrementAndGet);
    }

    private static final class HandMoved extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
