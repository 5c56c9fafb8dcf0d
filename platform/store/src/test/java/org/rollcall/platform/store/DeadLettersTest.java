package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class DeadLettersTest {

    @Test
    void the_operators_topic_is_made_on_a_broker_that_makes_none_by_itself() throws Exception {
        EmbeddedKafkaBroker broker =
                new EmbeddedKafkaKraftBroker(1, 1).brokerListProperty("rollcall.test.strict-broker");
        broker.brokerProperties(Map.of("auto.create.topics.enable", "false"));
        broker.afterPropertiesSet();
        Map<String, Object> kafka = Map.of("bootstrap.servers", broker.getBrokersAsString());
        LazyProducer producer = new LazyProducer(kafka);
        try (Admin admin = Admin.create(kafka)) {
            DeadLetters letters = new DeadLetters("sample", producer, new KafkaAdmin(kafka));
            Message message =
                    new Message("rollcall.northmoor.other", "a", new RecordHeaders(), new Binary(new byte[] {1}));

            assertThat(letters.announce(message, "it cannot be read")).isTrue();
            assertThat(letters.announce(message, "nor the second time")).isTrue();

            assertThat(admin.describeTopics(List.of("dead-letter.sample"))
                            .allTopicNames()
                            .get())
                    .containsKey("dead-letter.sample");
        } finally {
            producer.close();
            broker.destroy();
        }
    }
}
