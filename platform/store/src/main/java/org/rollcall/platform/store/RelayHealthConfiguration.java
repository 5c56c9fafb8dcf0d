package org.rollcall.platform.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells an operator how far the relay is; it never takes the service down, because writes go on while Kafka is away. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(HealthIndicator.class)
class RelayHealthConfiguration {

    @Bean
    HealthIndicator relayHealthIndicator(RelayMonitor monitor) {
        return () -> Health.up()
                .withDetail("pending", monitor.pending())
                .withDetail("oldestSeconds", monitor.oldestSeconds())
                .build();
    }
}
