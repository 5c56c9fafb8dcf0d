package org.rollcall.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdminOperations;

/**
 * Copies an event that cannot be taken in to {@code dead-letter.<service>}, with the reason, for an operator to see. The topic is
 * made when it is first needed: a broker need not make topics by itself.
 */
final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final String topic;
    private final LazyProducer producer;
    private final KafkaAdminOperations admin;

    DeadLetters(String service, LazyProducer producer, KafkaAdminOperations admin) {
        this.topic = topic(service);
        this.producer = producer;
        this.admin = admin;
    }

    static String topic(String service) {
        return "dead-letter." + service;
    }

    /** False when Kafka did not take it: the event is still parked, and this is tried again. */
    boolean announce(Message message, String reason) {
        ProducerRecord<String, byte[]> copy = new ProducerRecord<>(
                topic, null, message.queue(), message.body().getData(), message.headers());
        copy.headers().remove("reason").add("reason", reason.getBytes(UTF_8));
        try {
            admin.createOrModifyTopics(TopicBuilder.name(topic).build());
            Producer<String, byte[]> kafka = producer.get();
            kafka.send(copy).get(30, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException problem) {
            log.warn("{} is not told of {} yet: {}", topic, message.queue(), problem.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
