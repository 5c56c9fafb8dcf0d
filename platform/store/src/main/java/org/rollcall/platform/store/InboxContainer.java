package org.rollcall.platform.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/**
 * The service's consumer. It starts in the background, since Kafka may not be there, finds the topics of a new council within
 * seconds (two, if {@code metadata.max.age.ms} says nothing else), and commits an event only after its effect.
 */
final class InboxContainer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(InboxContainer.class);
    private static final long PAUSE = 1_000;

    /** Events that come one by one are taken together: each poll costs the broker a fetch and a commit, whatever it brings. */
    private static final long GATHERING = 50;

    private final KafkaMessageListenerContainer<String, byte[]> container;
    private final Loop starting = new Loop("inbox-start", this::startContainer);

    InboxContainer(Effects effects, ParkedEvents parked, Map<String, Object> application, String group) {
        ContainerProperties properties = new ContainerProperties(effects.topics());
        properties.setGroupId(group);
        properties.setAckMode(AckMode.BATCH);
        properties.setIdleBetweenPolls(GATHERING);
        properties.setMessageListener(new Inbox(effects, parked));
        properties.setListenerTaskExecutor(new VirtualThreadTaskExecutor("inbox-"));
        properties.setConsumerRebalanceListener(new Reloading(parked));
        container = new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(
                        settings(application), new StringDeserializer(), new ByteArrayDeserializer()),
                properties);
        container.setCommonErrorHandler(untilTheDatabaseIsBack());
    }

    private static Map<String, Object> settings(Map<String, Object> application) {
        Map<String, Object> settings = new HashMap<>(application);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.putIfAbsent(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }

    private static DefaultErrorHandler untilTheDatabaseIsBack() {
        DefaultErrorHandler handler = new DefaultErrorHandler(new FixedBackOff(PAUSE, FixedBackOff.UNLIMITED_ATTEMPTS));
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    private void startContainer() throws InterruptedException {
        try {
            container.start();
            starting.stop();
        } catch (KafkaException absent) {
            log.warn("The inbox waits for Kafka: {}", absent.getMessage());
            Thread.sleep(PAUSE);
        }
    }

    @Override
    public void start() {
        starting.start();
    }

    @Override
    public void stop() {
        starting.stop();
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return starting.isRunning() || container.isRunning();
    }

    private record Reloading(ParkedEvents parked) implements ConsumerAwareRebalanceListener {

        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            parked.reload();
        }
    }
}
