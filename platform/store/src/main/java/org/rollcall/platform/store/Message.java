package org.rollcall.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A Kafka record as it came, so that it can be set aside and tried again. */
record Message(String topic, String key, Headers headers, Binary body) {

    static Message of(ConsumerRecord<String, byte[]> received) {
        return new Message(
                received.topic(),
                Objects.requireNonNullElse(received.key(), ""),
                received.headers(),
                new Binary(Objects.requireNonNullElse(received.value(), new byte[0])));
    }

    /** What waits when this message has to: everything of its council's topic under its key. */
    String queue() {
        return topic + "|" + key;
    }

    String service() {
        return topic.substring(topic.lastIndexOf('.') + 1);
    }

    String tenant() {
        return topic.substring(topic.indexOf('.') + 1, topic.lastIndexOf('.'));
    }

    CloudEvent event() {
        return KafkaMessageFactory.createReader(headers, body.getData()).toEvent();
    }

    @Nullable String header(String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    Document toDocument() {
        Document kept = new Document();
        for (Header header : headers) {
            kept.append(header.key(), new Binary(header.value()));
        }
        return new Document("topic", topic)
                .append("key", key)
                .append("headers", kept)
                .append("body", body);
    }

    static Message from(Document kept) {
        Headers headers = new RecordHeaders();
        kept.get("headers", Document.class).forEach((name, value) -> headers.add(name, ((Binary) value).getData()));
        return new Message(kept.getString("topic"), kept.getString("key"), headers, kept.get("body", Binary.class));
    }
}
