package org.rollcall.platform.testsupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.backend.KafkaBackend;

/** Listens to what a service tells one council's systems, from the topic's first event. */
public final class PublishedEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<PublishedEvent> heard = new ArrayList<>();

    private PublishedEvents(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    public static PublishedEvents of(TenantId council, String service) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, KafkaBackend.bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG, "test-" + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG, "200",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of("rollcall.%s.%s".formatted(council, service)));
        return new PublishedEvents(consumer);
    }

    /** Waits for an event of that type, which may have been heard already, and gives the first. */
    public PublishedEvent await(String type) {
        return await(event -> event.type().equals(type)).getFirst();
    }

    /** Waits until so many events of that type are there; hearing more of them is a failure that {@link #heard()} shows. */
    public List<PublishedEvent> await(String type, int count) {
        return Awaitility.await("%d of %s".formatted(count, type))
                .atMost(PATIENCE)
                .until(() -> heard(event -> event.type().equals(type)), events -> events.size() >= count);
    }

    public List<PublishedEvent> await(Predicate<PublishedEvent> wanted) {
        return Awaitility.await("the event").atMost(PATIENCE).until(() -> heard(wanted), events -> !events.isEmpty());
    }

    /** Everything that has come so far. */
    public List<PublishedEvent> heard() {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> heard.add(PublishedEvent.of(message)));
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private List<PublishedEvent> heard(Predicate<PublishedEvent> wanted) {
        return heard().stream().filter(wanted).toList();
    }
}
