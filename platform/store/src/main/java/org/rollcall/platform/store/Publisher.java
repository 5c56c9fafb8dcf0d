package org.rollcall.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends a document's events to its council's topic as CloudEvents, one after the other. */
final class Publisher {

    private final String service;
    private final LazyProducer producer;

    Publisher(String service, LazyProducer producer) {
        this.service = service;
        this.producer = producer;
    }

    /** Returns when every replica holds the event. */
    void publish(DocumentKey key, OutboxEntry entry) throws ExecutionException, InterruptedException {
        producer.get().send(message(key, entry)).get();
    }

    private ProducerRecord<String, byte[]> message(DocumentKey key, OutboxEntry entry) {
        String topic = "rollcall." + key.tenant() + "." + service;
        ProducerRecord<String, byte[]> message =
                KafkaMessageFactory.createWriter(topic, key.id()).writeBinary(envelope(key, entry));
        if (entry.traceparent() != null) {
            message.headers().add("traceparent", entry.traceparent().getBytes(UTF_8));
        }
        return message;
    }

    private CloudEvent envelope(DocumentKey key, OutboxEntry entry) {
        return CloudEventBuilder.v1()
                .withId(entry.id())
                .withType(entry.type())
                .withSource(URI.create("/rollcall/" + service))
                .withSubject(key.id())
                .withTime(entry.time().atOffset(ZoneOffset.UTC))
                .withDataSchema(schema(entry.type()))
                .withExtension("tenantid", key.tenant())
                .withExtension("sequence", Long.toString(entry.sequence()))
                .withData("application/json", entry.data().getBytes(UTF_8))
                .build();
    }

    private URI schema(String type) {
        String name = type.replaceFirst("^org\\.rollcall\\." + service + "\\.", "");
        return URI.create("/contracts/" + service + "-service/events/" + name + ".schema.json");
    }
}
