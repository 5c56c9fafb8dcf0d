package org.rollcall.platform.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Instant REAL = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant SET = Instant.parse("2026-09-21T08:00:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(REAL, ENGLAND));

    @Test
    void it_tells_the_real_time_until_it_is_set() {
        assertThat(clock.instant()).isEqualTo(REAL);
        assertThat(clock.getZone()).isEqualTo(ENGLAND);
    }

    @Test
    void it_runs_on_from_where_it_was_set() {
        clock.set(SET, REAL.minusSeconds(90));

        assertThat(clock.instant()).isEqualTo(SET.plusSeconds(90));
    }

    @Test
    void it_may_be_set_back() {
        clock.set(SET, REAL);
        clock.set(SET.minus(Duration.ofDays(30)), REAL);

        assertThat(clock.instant()).isEqualTo(SET.minus(Duration.ofDays(30)));
    }

    @Test
    void in_another_zone_it_is_the_same_instant_also_after_it_is_set() {
        Clock abroad = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.set(SET, REAL);

        assertThat(abroad.instant()).isEqualTo(SET);
        assertThat(abroad.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(abroad.withZone(ENGLAND).getZone()).isEqualTo(ENGLAND);
    }
}
