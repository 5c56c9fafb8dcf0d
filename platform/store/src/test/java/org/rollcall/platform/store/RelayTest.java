package org.rollcall.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.MDC;

class RelayTest {

    private static final Actor CLERK = new Actor("clerk", "person");

    private final TenantId tenant = new TenantId("t" + Ids.fresh().substring(24));
    private Database database;
    private ServiceParts service;

    @BeforeEach
    void open() {
        database = database();
        service = new ServiceParts(database, "tests", Kafka.servers());
    }

    Database database() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        MDC.clear();
        service.close();
        database.close();
    }

    @Test
    void an_event_is_a_cloud_event_with_its_attributes_in_headers() {
        MDC.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        MDC.put("spanId", "00f067aa0ba902b7");
        Stored<Docket> docket = opened(service.relaying());

        ConsumerRecord<String, byte[]> event = published(1).getFirst();
        Map<String, String> headers = headers(event);
        assertThat(event.key()).isEqualTo(docket.id());
        assertThat(new String(event.value(), UTF_8)).isEqualTo("{\"shelf\":\"north\"}");
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "org.rollcall.tests.docket.opened.v1")
                .containsEntry("ce_source", "/rollcall/tests")
                .containsEntry("ce_subject", docket.id())
                .containsEntry("ce_tenantid", tenant.value())
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_dataschema", "/contracts/tests-service/events/docket.opened.v1.schema.json")
                .containsEntry("content-type", "application/json")
                .containsEntry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .containsKeys("ce_id", "ce_time")
                .doesNotContainValue("clerk");
    }

    @Test
    void events_leave_in_sequence_and_the_document_is_emptied() {
        Aggregates<Docket> dockets = dockets(service.relaying());
        Stored<Docket> docket = dockets.create(tenant, Ids.fresh(), Docket.open("north"), CLERK);
        for (int n = 0; n < 20; n++) {
            docket = dockets.save(docket, docket.value().enter("a" + n, "b" + n), CLERK);
        }

        assertThat(sequences(published(41))).isSorted().doesNotHaveDuplicates().hasSize(41);
        await().untilAsserted(this::nothingWaits);
    }

    @Test
    void what_a_crash_left_is_found_by_the_next_relay() {
        Stored<Docket> docket = opened(service);
        dockets(service).save(docket, docket.value().enter("a"), CLERK);

        try (ServiceParts next = new ServiceParts(database, "tests", Kafka.servers())) {
            dockets(next.relaying());
            assertThat(sequences(published(2))).containsExactly(1L, 2L);
            await().untilAsserted(this::nothingWaits);
        }
    }

    @Test
    void a_change_without_events_while_the_relay_sends_leaves_no_mark_behind() {
        Stored<Docket> docket = opened(service);
        dockets(service).save(docket, Change.of(docket.value()), CLERK);
        service.relaying();

        assertThat(sequences(published(1))).containsExactly(1L);
        await().untilAsserted(this::nothingWaits);
    }

    @Test
    void writes_go_on_while_kafka_is_away_and_their_events_follow() {
        try (ServiceParts alone = new ServiceParts(database, "tests", "localhost:1")) {
            Aggregates<Docket> dockets = dockets(alone.relaying());
            for (int n = 0; n < 200; n++) {
                dockets.create(tenant, Ids.fresh(), Docket.open("north"), CLERK);
            }
        }
        dockets(service.relaying());

        assertThat(published(200))
                .extracting(ConsumerRecord::key)
                .doesNotHaveDuplicates()
                .hasSize(200);
        await().untilAsserted(this::nothingWaits);
    }

    @Test
    void two_relays_may_repeat_an_event_but_never_pass_one() {
        try (ServiceParts other = new ServiceParts(database, "tests", Kafka.servers())) {
            dockets(other.relaying());
            Aggregates<Docket> dockets = dockets(service.relaying());
            for (int n = 0; n < 30; n++) {
                Stored<Docket> docket = dockets.create(tenant, Ids.fresh(), Docket.open("north"), CLERK);
                dockets.save(docket, docket.value().enter("a", "b", "c"), CLERK);
            }
            await().untilAsserted(this::nothingWaits);
        }
        Map<String, List<Long>> firsts = published(120).stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key, Collectors.collectingAndThen(Collectors.toList(), RelayTest::sequences)));
        assertThat(firsts).hasSize(30);
        assertThat(firsts.values())
                .allSatisfy(each -> assertThat(each.stream().distinct()).containsExactly(1L, 2L, 3L, 4L));
    }

    private void nothingWaits() {
        assertThat(database.value()
                        .getCollection("dockets")
                        .find(Filters.exists("pendingSince"))
                        .into(new ArrayList<>()))
                .isEmpty();
        assertThat(Objects.requireNonNull(
                                database.value().getCollection("dockets").find().first())
                        .getList("outbox", Document.class))
                .isEmpty();
    }

    private Aggregates<Docket> dockets(ServiceParts parts) {
        return parts.store().aggregates(Docket.TYPE);
    }

    private Stored<Docket> opened(ServiceParts parts) {
        return dockets(parts).create(tenant, Ids.fresh(), Docket.open("north"), CLERK);
    }

    private List<ConsumerRecord<String, byte[]>> published(int count) {
        return Kafka.read("rollcall." + tenant + ".tests", records -> records.size() >= count);
    }

    private static List<Long> sequences(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(each -> Long.valueOf(headers(each).get("ce_sequence")))
                .toList();
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> event) {
        return StreamSupport.stream(event.headers().spliterator(), false)
                .collect(Collectors.toMap(header -> header.key(), header -> new String(header.value(), UTF_8)));
    }
}
