package org.rollcall.bench;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** No store and no outbox: what the broker alone allows. The write waits for the broker's acknowledgement. */
final class BareSends implements Contestant {

    private final JsonMapper json = JsonMapper.builder().build();
    private final KafkaProducer<String, String> producer;

    BareSends(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    @Override
    public String name() {
        return "bare sends, no outbox";
    }

    @Override
    public String topic() {
        return "bench.bare";
    }

    @Override
    public void write(String key, Payload payload) {
        try {
            producer.send(new ProducerRecord<>(topic(), key, json.writeValueAsString(payload)))
                    .get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
