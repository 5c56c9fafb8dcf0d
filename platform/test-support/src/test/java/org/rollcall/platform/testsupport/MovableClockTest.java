package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rollcall.platform.store.ClockMoved;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(TestClockConfiguration.class)
@ExtendWith(ClockReset.class)
@RecordApplicationEvents
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MovableClockTest {

    @Autowired
    private MovableClock clock;

    @Autowired
    private Clock injected;

    @Test
    @Order(1)
    void moving_it_moves_the_clock_that_services_ask_and_wakes_them(@Autowired ApplicationEvents events) {
        clock.moveTo(LocalDate.of(2026, 12, 4));

        assertThat(LocalDateTime.now(injected)).isEqualTo("2026-12-04T09:00");
        assertThat(events.stream(ClockMoved.class)).containsExactly(new ClockMoved(clock.instant()));
    }

    @Test
    @Order(2)
    void the_next_test_begins_at_the_start() {
        assertThat(LocalDateTime.now(injected)).isEqualTo(MovableClock.START);
    }
}
