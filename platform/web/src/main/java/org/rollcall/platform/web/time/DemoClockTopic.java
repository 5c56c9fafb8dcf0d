package org.rollcall.platform.web.time;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.ClockMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.core.KafkaOperations;

/** Tells all services the time, and keeps it for those that start later: the topic is compacted to its last setting. */
final class DemoClockTopic {

    static final String NAME = "demo.clock";

    private static final String KEY = "now";
    private static final int PATIENCE_SECONDS = 5;

    private final KafkaOperations<String, String> kafka;
    private final DemoClock clock;
    private final Clock real;
    private final ApplicationEventPublisher events;

    DemoClockTopic(
            KafkaOperations<String, String> kafka, DemoClock clock, Clock real, ApplicationEventPublisher events) {
        this.kafka = kafka;
        this.clock = clock;
        this.real = real;
        this.events = events;
    }

    /** Returns when the setting is kept, and this service already follows it. */
    void publish(Instant now) {
        long at = real.millis();
        try {
            kafka.send(new ProducerRecord<>(NAME, 0, at, KEY, now.toString())).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("Interrupted", stopped);
        } catch (ExecutionException | java.util.concurrent.TimeoutException away) {
            throw new TimeoutException("The clock cannot be set", away);
        }
        move(now, Instant.ofEpochMilli(at));
    }

    /** Only the last setting counts: one that was overtaken must not wake a deadline that has not come. */
    void on(ConsumerRecord<String, String> setting, @Nullable Consumer<?, ?> consumer) {
        TopicPartition place = new TopicPartition(setting.topic(), setting.partition());
        long end = Objects.requireNonNull(consumer).endOffsets(Set.of(place)).getOrDefault(place, 0L);
        if (setting.offset() + 1 >= end) {
            move(Instant.parse(setting.value()), Instant.ofEpochMilli(setting.timestamp()));
        }
    }

    private void move(Instant now, Instant at) {
        clock.set(now, at);
        events.publishEvent(new ClockMoved(now));
    }
}
