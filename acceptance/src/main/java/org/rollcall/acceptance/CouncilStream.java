package org.rollcall.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A council's own system: reads its council's topics with its own Keycloak client, and no other council's. */
final class CouncilStream implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;

    private CouncilStream(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    static CouncilStream of(String council, Surroundings surroundings) {
        // Kafka's client fetches tokens only from addresses that the process allows.
        System.setProperty(
                "org.apache.kafka.sasl.oauthbearer.allowed.urls",
                surroundings.tokenEndpoint().toString());
        String client = council + "-events";
        return new CouncilStream(new KafkaConsumer<>(
                Map.ofEntries(
                        Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, surroundings.kafka()),
                        Map.entry(ConsumerConfig.GROUP_ID_CONFIG, council + "-" + UUID.randomUUID()),
                        Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                        Map.entry("security.protocol", "SASL_PLAINTEXT"),
                        Map.entry("sasl.mechanism", "OAUTHBEARER"),
                        Map.entry(
                                "sasl.jaas.config",
                                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;"),
                        Map.entry(
                                "sasl.login.callback.handler.class",
                                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler"),
                        Map.entry(
                                "sasl.oauthbearer.jwt.retriever.class",
                                "org.apache.kafka.common.security.oauthbearer.ClientCredentialsJwtRetriever"),
                        Map.entry("sasl.oauthbearer.token.endpoint.url", surroundings.tokenEndpoint() + ""),
                        Map.entry("sasl.oauthbearer.client.credentials.client.id", client),
                        Map.entry("sasl.oauthbearer.client.credentials.client.secret", client + "-secret")),
                new StringDeserializer(),
                new StringDeserializer()));
    }

    /** Every topic that the broker lets this council know of. */
    Set<String> topics() {
        return consumer.listTopics().keySet();
    }

    /** Whether the broker refuses this topic to this council. */
    boolean isRefused(String topic) {
        try {
            List<PartitionInfo> seen = consumer.partitionsFor(topic, Duration.ofSeconds(5));
            return seen == null;
        } catch (TopicAuthorizationException refused) {
            return true;
        }
    }

    /** All that stands in the council's topics now, each topic from its beginning in the broker's order. */
    List<Told> readAll() {
        List<TopicPartition> partitions = topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<Told> told = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(message -> told.add(Told.of(message)));
        }
        return told;
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** One event as the council's system sees it. */
    record Told(String topic, String type, String subject, long sequence, String data) {

        static Told of(ConsumerRecord<String, String> message) {
            Map<String, String> headers = StreamSupport.stream(message.headers().spliterator(), false)
                    .collect(Collectors.toMap(
                            header -> header.key(),
                            header -> new String(header.value(), UTF_8),
                            (first, last) -> last));
            return new Told(
                    message.topic(),
                    headers.getOrDefault("ce_type", ""),
                    headers.getOrDefault("ce_subject", ""),
                    Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
                    message.value());
        }
    }
}
