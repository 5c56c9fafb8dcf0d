package org.rollcall.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;

class InboxTest {

    record Said(String text) {}

    private static final String TYPE = "org.rollcall.other.thing.said.v1";

    private final TenantId tenant = new TenantId("t" + Ids.fresh().substring(24));
    private final String name = "reader-" + tenant;
    private final String other = "other-" + tenant;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final AtomicBoolean storeAway = new AtomicBoolean();
    private Database database;
    private ServiceParts service;

    @BeforeEach
    void open() {
        database = database();
        service = new ServiceParts(database, name, Kafka.servers());
    }

    Database database() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        service.close();
        database.close();
    }

    private Subscription listening() {
        return Subscription.to(other).on(TYPE, Said.class, this::hear);
    }

    private void hear(Said said, Received event) {
        if (storeAway.get()) {
            throw new StoreUnavailable(new MongoTimeoutException("away"));
        }
        String refusal = refusals.get(said.text());
        if (refusal != null) {
            throw new IllegalStateException(refusal);
        }
        heard.add(event.subject() + event.sequence() + said.text());
    }

    @Test
    void an_event_reaches_its_effect_with_its_envelope() throws Exception {
        service.consuming(listening());
        say("a", 1, "hello");

        await().untilAsserted(() -> assertThat(heard).containsExactly("a1hello"));
    }

    @Test
    void types_that_nobody_reads_are_passed_over() throws Exception {
        service.consuming(listening());
        send(tenant.value(), "a", event("a", 1, "unread", tenant.value(), "org.rollcall.other.thing.hummed.v1"));
        say("a", 2, "read");

        await().untilAsserted(() -> assertThat(heard).containsExactly("a2read"));
        assertThat(parked()).isZero();
    }

    @Test
    void a_repeat_changes_nothing() throws Exception {
        Aggregates<Docket> dockets = service.store().aggregates(Docket.TYPE);
        Stored<Docket> docket = dockets.create(tenant, Ids.fresh(), Docket.open("north"), Actor.system("test"));
        service.consuming(Subscription.to(other).on(TYPE, Said.class, (said, event) -> {
            dockets.apply(event, docket.id(), seen -> seen.value().enter(said.text()));
            heard.add(said.text());
        }));
        say("a", 1, "hello");
        say("a", 1, "hello");

        await().untilAsserted(() -> assertThat(heard).hasSize(2));
        assertThat(dockets.get(tenant, docket.id()).value().entries()).containsExactly("hello");
    }

    @Test
    void only_the_key_of_a_failing_event_waits_and_its_order_is_kept() throws Exception {
        refusals.put("stuck", "no record yet");
        service.consuming(listening());
        say("a", 1, "stuck");
        say("a", 2, "behind");
        say("b", 1, "free");

        await().untilAsserted(() -> assertThat(heard).containsExactly("b1free"));
        await().untilAsserted(() -> assertThat(parked()).isEqualTo(1));
        say("a", 3, "further behind");
        say("b", 2, "free too");
        await().untilAsserted(() -> assertThat(heard).containsExactly("b1free", "b2free too"));

        refusals.clear();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(heard)
                .containsExactly("b1free", "b2free too", "a1stuck", "a2behind", "a3further behind"));
        await().untilAsserted(() -> assertThat(parked()).isZero());
        say("a", 4, "after");
        await().untilAsserted(() -> assertThat(heard).endsWith("a4after"));
    }

    @Test
    void an_operator_is_called_once_by_a_copy_with_the_reason_and_the_event_stays() throws Exception {
        refusals.put("poison", "cannot be");
        service.consuming(2, listening());
        say("a", 1, "poison");

        List<ConsumerRecord<String, byte[]>> dead = Kafka.read(DeadLetters.topic(name), records -> !records.isEmpty());
        assertThat(dead).hasSize(1);
        assertThat(header(dead.getFirst(), "reason")).contains("cannot be");
        assertThat(header(dead.getFirst(), "ce_type")).isEqualTo(TYPE);
        assertThat(parked()).isEqualTo(1);
    }

    @Test
    void an_event_that_says_another_council_than_its_topic_has_no_effect() throws Exception {
        service.consuming(listening());
        send(tenant.value(), "a", event("a", 1, "foreign", "eastvale", TYPE));
        say("b", 1, "own");

        await().untilAsserted(() -> assertThat(heard).containsExactly("b1own"));
        await().untilAsserted(() -> assertThat(parked()).isEqualTo(1));
    }

    @Test
    void while_the_database_is_away_nothing_is_parked_and_nothing_lost() throws Exception {
        storeAway.set(true);
        service.consuming(listening());
        say("a", 1, "one");
        say("a", 2, "two");
        await().pollDelay(Duration.ofMillis(1500))
                .untilAsserted(() -> assertThat(heard).isEmpty());
        assertThat(parked()).isZero();

        storeAway.set(false);
        await().untilAsserted(() -> assertThat(heard).containsExactly("a1one", "a2two"));
    }

    @Test
    void what_was_parked_before_a_restart_still_holds_its_key() throws Exception {
        refusals.put("stuck", "no record yet");
        service.consuming(listening());
        say("a", 1, "stuck");
        await().untilAsserted(() -> assertThat(parked()).isEqualTo(1));
        service.close();
        say("a", 2, "behind");

        try (ServiceParts restarted = new ServiceParts(database, name, Kafka.servers())) {
            restarted.consuming(listening());
            say("b", 1, "free");
            await().untilAsserted(() -> assertThat(heard).contains("b1free"));
            refusals.clear();
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(heard).containsSubsequence("a1stuck", "a2behind"));
        }
    }

    private long parked() {
        return database.value().getCollection(ParkedEvents.COLLECTION).countDocuments();
    }

    private void say(String subject, long sequence, String text) throws Exception {
        send(tenant.value(), subject, event(subject, sequence, text, tenant.value(), TYPE));
    }

    private void send(String tenant, String key, CloudEvent event) throws Exception {
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.createWriter(
                        "rollcall." + tenant + "." + other, key)
                .writeBinary(event);
        Kafka.send(record);
    }

    private CloudEvent event(String subject, long sequence, String text, String tenant, String type) {
        return CloudEventBuilder.v1()
                .withId(subject + "-" + sequence)
                .withType(type)
                .withSource(URI.create("/rollcall/" + other))
                .withSubject(subject)
                .withExtension("tenantid", tenant)
                .withExtension("sequence", Long.toString(sequence))
                .withData(
                        "application/json",
                        "{\"text\":\"%s\",\"more\":1}".formatted(text).getBytes(UTF_8))
                .build();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), UTF_8))
                .orElseThrow();
    }
}
