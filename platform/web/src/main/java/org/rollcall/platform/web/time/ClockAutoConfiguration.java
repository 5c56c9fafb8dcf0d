package org.rollcall.platform.web.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** The law counts days in England: one clock, in its time zone whatever the machine's. */
@AutoConfiguration(after = DemoClockAutoConfiguration.class)
public class ClockAutoConfiguration {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Bean
    @Profile("!demo")
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ENGLAND);
    }
}
