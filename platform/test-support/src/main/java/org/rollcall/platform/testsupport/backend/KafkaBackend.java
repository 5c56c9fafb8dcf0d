package org.rollcall.platform.testsupport.backend;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/** A Kafka for this JVM's tests: the one that {@code KAFKA_BOOTSTRAP_SERVERS} names, else one in Docker, else one in-process. */
public final class KafkaBackend {

    /** The broker would name itself to every application of this JVM; those are told by {@code TestEnvironment}. */
    private static final String NAMED_BY = "rollcall.test.broker";

    private static @Nullable String bootstrapServers;

    private KafkaBackend() {}

    public static synchronized String bootstrapServers() {
        String found = bootstrapServers;
        if (found == null) {
            found = start();
            bootstrapServers = found;
        }
        return found;
    }

    private static String start() {
        String given = System.getenv("KAFKA_BOOTSTRAP_SERVERS");
        if (given != null) {
            return given;
        }
        return Docker.present() ? contained() : embedded();
    }

    private static String embedded() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerListProperty(NAMED_BY);
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.brokerProperty("offsets.topic.num.partitions", "1");
        broker.brokerProperty("fetch.purgatory.purge.interval.requests", "10");
        broker.brokerProperty("log.cleaner.dedupe.buffer.size", "2097152");
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
        return broker.getBrokersAsString();
    }

    private static String contained() {
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1");
        kafka.start();
        return kafka.getBootstrapServers();
    }
}
