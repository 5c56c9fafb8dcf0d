package org.rollcall.attendance.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** Against a broker that keeps an access list, as in earnest. */
class KafkaCouncilTopicsTest {

    private static final TenantId NORTHMOOR = new TenantId("northmoor");
    private static final TopicShape SHAPE = new TopicShape(2, Duration.ofSeconds(20));

    private static EmbeddedKafkaKraftBroker broker;
    private static KafkaAdmin kafka;

    @BeforeAll
    static void a_broker_with_an_access_list() {
        broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerListProperty("rollcall.test.broker-with-access-list");
        broker.brokerProperty("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        broker.brokerProperty("super.users", "User:ANONYMOUS");
        broker.afterPropertiesSet();
        kafka = new KafkaAdmin(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.getBrokersAsString()));
    }

    @AfterAll
    static void stop() {
        broker.destroy();
    }

    @Test
    void a_councils_own_systems_may_read_its_topics_and_nobody_elses_however_often_it_is_onboarded() throws Exception {
        KafkaCouncilTopics topics = new KafkaCouncilTopics(kafka, SHAPE);
        topics.open(NORTHMOOR);
        topics.open(NORTHMOOR);

        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            assertThat(admin.listTopics().names().get())
                    .contains("rollcall.northmoor.attendance", "rollcall.northmoor.cme-ehe")
                    .noneMatch(name -> name.contains("eastvale"));
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                            accessTo(admin, "northmoor"))
                    .containsExactlyInAnyOrder(
                            "ALLOW User:northmoor-events READ TOPIC PREFIXED rollcall.northmoor.",
                            "ALLOW User:northmoor-events DESCRIBE TOPIC PREFIXED rollcall.northmoor.",
                            "ALLOW User:northmoor-events READ GROUP PREFIXED northmoor-"));
        }
    }

    @Test
    void an_event_can_be_sent_the_moment_the_topics_are_open() throws Exception {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker.getBrokersAsString(),
                ProducerConfig.RETRIES_CONFIG,
                0,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                false);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 5; i++) {
                TenantId council = new TenantId("sendmoor" + i);
                new KafkaCouncilTopics(kafka, SHAPE).open(council);
                for (int partition = 0; partition < 2; partition++) {
                    assertThat(producer.send(
                                            new ProducerRecord<>("rollcall." + council + ".legal", partition, "k", "v"))
                                    .get()
                                    .offset())
                            .isZero();
                }
            }
        }
    }

    @Test
    void a_topic_has_as_many_partitions_as_it_is_said_to() throws Exception {
        new KafkaCouncilTopics(kafka, SHAPE).open(new TenantId("eastmoor"));

        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            assertThat(admin.describeTopics(List.of("rollcall.eastmoor.legal"))
                            .allTopicNames()
                            .get()
                            .values())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(2));
        }
    }

    @Test
    void a_broker_that_is_away_is_an_outage_that_passes() {
        KafkaAdmin nowhere = new KafkaAdmin(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:1"));
        KafkaCouncilTopics topics = new KafkaCouncilTopics(nowhere, new TopicShape(1, Duration.ofSeconds(1)));

        assertThatThrownBy(() -> topics.open(NORTHMOOR)).isInstanceOf(RetriableException.class);
    }

    private static List<String> accessTo(Admin admin, String council) throws Exception {
        return admin.describeAcls(AclBindingFilter.ANY).values().get().stream()
                .filter(binding -> binding.pattern().name().contains(council)
                        || binding.entry().principal().contains(council))
                .map(KafkaCouncilTopicsTest::said)
                .toList();
    }

    private static String said(AclBinding binding) {
        return "%s %s %s %s %s %s"
                .formatted(
                        binding.entry().permissionType(),
                        binding.entry().principal(),
                        binding.entry().operation(),
                        binding.pattern().resourceType(),
                        binding.pattern().patternType(),
                        binding.pattern().name());
    }
}
