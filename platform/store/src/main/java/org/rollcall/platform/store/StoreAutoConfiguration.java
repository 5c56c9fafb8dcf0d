package org.rollcall.platform.store;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ProducerFactory;

/** A service's store and relay, from the service's name alone. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnProperty("rollcall.service")
@EnableConfigurationProperties(ServiceProperties.class)
@Import({
    InboxConfiguration.class,
    DeadlineConfiguration.class,
    RelayHealthConfiguration.class,
    RelayGaugesConfiguration.class
})
class StoreAutoConfiguration {

    @Bean
    StoreDatabase storeDatabase(MongoClient client, ServiceProperties service) {
        return new StoreDatabase(client, service.databaseName());
    }

    @Bean
    Indexes storeIndexes(StoreDatabase database) {
        return new Indexes(database.value());
    }

    @Bean
    LazyProducer relayProducer(ProducerFactory<?, ?> kafka) {
        return new LazyProducer(kafka.getConfigurationProperties());
    }

    @Bean
    RelayMonitor relayMonitor(StoreDatabase database) {
        return new RelayMonitor(new Outbox(database), Duration.ofSeconds(10));
    }

    @Bean
    Relay relay(StoreDatabase database, ServiceProperties service, LazyProducer producer, RelayMonitor monitor) {
        Publisher publisher = new Publisher(service.service(), producer);
        return new Relay(new Outbox(database), publisher, monitor, Duration.ofSeconds(2));
    }

    @Bean
    Store store(StoreDatabase database, Relay relay, Indexes indexes, ObjectProvider<Clock> clock) {
        return new Store(database, relay, indexes, clock(clock));
    }

    static Clock clock(ObjectProvider<Clock> clock) {
        return clock.getIfAvailable(() -> Clock.system(ZoneId.of("Europe/London")));
    }
}
