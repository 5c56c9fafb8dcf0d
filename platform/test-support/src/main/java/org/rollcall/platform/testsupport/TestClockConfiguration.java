package org.rollcall.platform.testsupport;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the movable clock in the place of the real one, and an ear at the door. */
@TestConfiguration(proxyBeanMethods = false)
class TestClockConfiguration {

    @Bean
    @Primary
    MovableClock movableClock(ApplicationEventPublisher events) {
        return new MovableClock(events);
    }

    @Bean
    Eavesdropper eavesdropper() {
        return new Eavesdropper();
    }
}
