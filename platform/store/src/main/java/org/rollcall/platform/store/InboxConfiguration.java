package org.rollcall.platform.store;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdminOperations;

/** One consumer for all that a service subscribes to, and a worker for what it could not take in at first. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Subscription.class)
class InboxConfiguration {

    private static final int CALL_AN_OPERATOR_AFTER = 10;

    @Bean
    Effects effects(List<Subscription> subscriptions) {
        return new Effects(subscriptions);
    }

    @Bean
    ParkedEvents parkedEvents(StoreDatabase database) {
        return new ParkedEvents(database);
    }

    @Bean
    InboxContainer inboxContainer(
            Effects effects, ParkedEvents parked, ConsumerFactory<?, ?> kafka, ServiceProperties service) {
        return new InboxContainer(effects, parked, kafka.getConfigurationProperties(), service.service() + "-service");
    }

    @Bean
    ParkedRetries parkedRetries(
            ParkedEvents parked,
            Effects effects,
            LazyProducer producer,
            KafkaAdminOperations admin,
            ServiceProperties service) {
        DeadLetters deadLetters = new DeadLetters(service.service(), producer, admin);
        return new ParkedRetries(parked, effects, deadLetters, CALL_AN_OPERATOR_AFTER);
    }
}
