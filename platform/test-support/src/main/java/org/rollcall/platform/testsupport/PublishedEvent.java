package org.rollcall.platform.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event as a stranger reads it from Kafka: its key, its headers and its data. */
public record PublishedEvent(String topic, String key, Map<String, String> headers, JsonNode data) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PublishedEvent of(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new PublishedEvent(message.topic(), message.key(), headers, JSON.readTree(message.value()));
    }

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public String subject() {
        return headers.getOrDefault("ce_subject", "");
    }

    public long sequence() {
        return Long.parseLong(headers.getOrDefault("ce_sequence", "-1"));
    }
}
