package org.rollcall.platform.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What to alert on: events that wait, to be sent or to be taken in, and for how long. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(MeterBinder.class)
class RelayGaugesConfiguration {

    /** Asked of the database when it is read; a service that listens to nobody has none. */
    @Bean
    MeterBinder parkedGauge(ObjectProvider<ParkedEvents> parked) {
        return registry ->
                parked.ifAvailable(events -> Gauge.builder("rollcall.inbox.parked", events, ParkedEvents::count)
                        .description("keys whose next event cannot be taken in")
                        .register(registry));
    }

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
