package org.rollcall.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** A service's store, from its name alone. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnProperty("rollcall.service")
@EnableConfigurationProperties(ServiceProperties.class)
class StoreAutoConfiguration {

    @Bean
    Indexes storeIndexes(MongoClient client, ServiceProperties service) {
        return new Indexes(database(client, service));
    }

    @Bean
    Store store(MongoClient client, ServiceProperties service, Indexes indexes, ObjectProvider<Clock> clock) {
        return new Store(database(client, service), key -> {}, indexes, clock(clock), WireJson.mapper());
    }

    private static MongoDatabase database(MongoClient client, ServiceProperties service) {
        return client.getDatabase(service.databaseName());
    }

    private static Clock clock(ObjectProvider<Clock> clock) {
        return clock.getIfAvailable(() -> Clock.system(ZoneId.of("Europe/London")));
    }
}
