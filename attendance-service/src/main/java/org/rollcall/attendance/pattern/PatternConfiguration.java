package org.rollcall.attendance.pattern;

import java.time.Clock;
import org.rollcall.attendance.council.Councils;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of a council's patterns, put together. */
@Configuration(proxyBeanMethods = false)
class PatternConfiguration {

    @Bean
    Setting leastPossibleSessions() {
        return ThresholdsInForce.LEAST_POSSIBLE;
    }

    @Bean
    Patterns patterns(Store store, Councils councils, Clock clock) {
        return new Patterns(store.aggregates(new CouncilPatternType()), councils, clock);
    }

    @Bean
    ThresholdsInForce thresholdsInForce(Settings settings, Patterns patterns) {
        return new ThresholdsInForce(settings, patterns);
    }
}
