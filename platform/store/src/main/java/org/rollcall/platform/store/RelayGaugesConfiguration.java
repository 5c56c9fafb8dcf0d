package org.rollcall.platform.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What to alert on: events that wait, and for how long. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(MeterBinder.class)
class RelayGaugesConfiguration {

    @Bean
    MeterBinder relayGauges(RelayMonitor monitor) {
        return registry -> {
            Gauge.builder("rollcall.relay.pending", monitor, RelayMonitor::pending)
                    .description("documents with events that Kafka has not acknowledged")
                    .register(registry);
            Gauge.builder("rollcall.relay.oldest", monitor, RelayMonitor::oldestSeconds)
                    .description("age of the oldest such event")
                    .baseUnit("seconds")
                    .register(registry);
        };
    }
}
