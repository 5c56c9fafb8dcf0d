package org.rollcall.platform.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

class ClockAutoConfigurationTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    KafkaAutoConfiguration.class, ClockAutoConfiguration.class, DemoClockAutoConfiguration.class));

    @Test
    void the_clock_is_englands_whatever_the_machines_zone() {
        assertThat(ZoneId.systemDefault()).isNotEqualTo(ZoneId.of("Europe/London"));
        service.run(
                context -> assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Europe/London")));
    }

    @Test
    void nothing_of_the_demonstrations_clock_is_there_without_its_profile() {
        service.run(context -> assertThat(context)
                .hasSingleBean(Clock.class)
                .doesNotHaveBean(DemoClock.class)
                .doesNotHaveBean(DemoClockTopic.class)
                .doesNotHaveBean(DemoClockController.class));
    }

    @Test
    void a_test_may_bring_a_clock_of_its_own() {
        service.withUserConfiguration(OwnClock.class)
                .run(context -> assertThat(context.getBean(Clock.class)).isEqualTo(OwnClock.STOPPED));
    }

    static class OwnClock {

        static final Clock STOPPED = Clock.fixed(java.time.Instant.EPOCH, ZoneId.of("Europe/London"));

        @Bean
        Clock clock() {
            return STOPPED;
        }
    }
}
