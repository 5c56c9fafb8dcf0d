package org.rollcall.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic in this process and notes how long each event took from the beginning of its write. */
final class Arrivals implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final AtomicLongArray took;
    private final AtomicInteger arrived = new AtomicInteger();
    private final Thread reader;
    private volatile boolean open = true;

    Arrivals(String bootstrap, String topic, int expected) {
        took = new AtomicLongArray(expected);
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader = Thread.ofPlatform().name("arrivals-" + topic).start(this::read);
    }

    private void read() {
        while (open) {
            consumer.poll(Duration.ofMillis(50)).forEach(message -> {
                int index = arrived.getAndIncrement();
                if (index < took.length()) {
                    took.set(index, System.nanoTime() - Payload.sentAt(message.value()));
                }
            });
        }
        consumer.close();
    }

    Latencies await(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (arrived.get() < took.length()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only " + arrived + " of " + took.length() + " events arrived");
            }
            LockSupport.parkNanos(1_000_000);
        }
        long[] nanos = new long[took.length()];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = took.get(i);
        }
        return Latencies.of(nanos);
    }

    @Override
    public void close() {
        open = false;
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
