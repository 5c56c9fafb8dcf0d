package org.rollcall.platform.testsupport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rollcall.platform.testsupport.backend.KafkaBackend;
import tools.jackson.databind.json.JsonMapper;

/** Plays the other services, and does what Kafka may do at any time: delivers an event again. */
public final class ResendingKafka {

    private static final int PATIENCE_SECONDS = 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    KafkaBackend.bootstrapServers(),
                    ProducerConfig.ACKS_CONFIG,
                    "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    private ResendingKafka() {}

    /** Sends each event twice, the second right behind the first. */
    public static void twice(IncomingEvent... events) {
        for (IncomingEvent event : events) {
            once(event);
            once(event);
        }
    }

    /** Returns when Kafka has it. */
    public static void once(IncomingEvent event) {
        String topic = "rollcall.%s.%s".formatted(event.council(), event.service());
        try {
            PRODUCER.send(KafkaMessageFactory.createWriter(topic, event.subject())
                            .writeBinary(envelope(event)))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException | TimeoutException away) {
            throw new IllegalStateException("Kafka did not take the event", away);
        }
    }

    private static CloudEvent envelope(IncomingEvent event) {
        return CloudEventBuilder.v1()
                .withId(event.id())
                .withType(event.type())
                .withSource(URI.create("/rollcall/" + event.service()))
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create("urn:" + event.type()))
                .withExtension("tenantid", event.council().value())
                .withExtension("sequence", Long.toString(event.sequence()))
                .withData("application/json", JSON.writeValueAsBytes(event.payload()))
                .build();
    }
}
