package org.rollcall.platform.web.time;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerAwareMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;

/** A movable clock, for demonstrations alone. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@Profile("demo")
@Import(DemoClockController.class)
public class DemoClockAutoConfiguration {

    private final Clock real = Clock.system(ClockAutoConfiguration.ENGLAND);

    @Bean
    DemoClock demoClock() {
        return new DemoClock(real);
    }

    @Bean
    NewTopic demoClockKeepsItsLastSetting() {
        return TopicBuilder.name(DemoClockTopic.NAME)
                .partitions(1)
                .compact()
                .config(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime")
                .build();
    }

    @Bean
    DemoClockTopic demoClockTopic(KafkaProperties kafka, DemoClock clock, ApplicationEventPublisher events) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        DefaultKafkaProducerFactory<String, String> producers =
                new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new StringSerializer());
        return new DemoClockTopic(new KafkaTemplate<>(producers), clock, real, events);
    }

    @Bean
    KafkaMessageListenerContainer<String, String> demoClockListener(KafkaProperties kafka, DemoClockTopic topic) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 500);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        ContainerProperties container =
                new ContainerProperties(new TopicPartitionOffset(DemoClockTopic.NAME, 0, SeekPosition.BEGINNING));
        container.setMessageListener((ConsumerAwareMessageListener<String, String>) topic::on);
        container.setAckMode(ContainerProperties.AckMode.MANUAL);
        return new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new StringDeserializer()),
                container);
    }
}
