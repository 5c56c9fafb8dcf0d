package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class StoreAutoConfigurationTest {

    private static final TenantId NORTHMOOR = new TenantId("northmoor");
    private static final Actor CLERK = new Actor("clerk", "person");

    private Database database;
    private ApplicationContextRunner service;

    @BeforeEach
    void open() {
        database = Database.inMemory();
        service = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        MongoAutoConfiguration.class, KafkaAutoConfiguration.class, StoreAutoConfiguration.class))
                .withPropertyValues(
                        "rollcall.service=tests",
                        "rollcall.database=" + database.value().getName(),
                        "spring.mongodb.uri=" + database.uri(),
                        "spring.kafka.bootstrap-servers=localhost:1");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_service_starts_writes_and_says_that_it_is_up_while_kafka_is_away() {
        service.withUserConfiguration(Dockets.class).run(context -> {
            Stored<Docket> docket = dockets(context).create(NORTHMOOR, Ids.fresh(), Docket.open("north"), CLERK);
            assertThat(dockets(context).find(NORTHMOOR, docket.id())).contains(docket);

            HealthIndicator health = context.getBean("relayHealthIndicator", HealthIndicator.class);
            assertThat(health.health()).extracting(Health::getStatus).isEqualTo(Status.UP);
            MeterRegistry registry = new SimpleMeterRegistry();
            context.getBean("relayGauges", MeterBinder.class).bindTo(registry);
            await().untilAsserted(() -> assertThat(
                            registry.get("rollcall.relay.pending").gauge().value())
                    .isNotNaN());
        });
    }

    @Test
    void keys_that_wait_for_their_next_event_are_measured() {
        service.withUserConfiguration(Dockets.class).run(context -> {
            MeterRegistry registry = new SimpleMeterRegistry();
            context.getBean("parkedGauge", MeterBinder.class).bindTo(registry);
            assertThat(registry.get("rollcall.inbox.parked").gauge().value()).isZero();

            database.value()
                    .getCollection(ParkedEvents.COLLECTION)
                    .insertOne(new Document("_id", "northmoor:other:1").append("events", List.of()));

            assertThat(registry.get("rollcall.inbox.parked").gauge().value()).isEqualTo(1);
        });
    }

    @Test
    void a_service_starts_although_the_name_of_kafka_is_not_known_and_the_database_does_not_answer() {
        service.withPropertyValues(
                        "spring.mongodb.uri=mongodb://localhost:1",
                        "spring.kafka.bootstrap-servers=no-such-host.invalid:9092")
                .withUserConfiguration(Dockets.class)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(InboxContainer.class));
    }

    @Test
    void a_service_without_subscriptions_and_deadlines_has_no_consumer_and_no_worker() {
        service.run(context -> assertThat(context)
                .hasSingleBean(Store.class)
                .doesNotHaveBean(InboxContainer.class)
                .doesNotHaveBean(Deadlines.class));
    }

    @Test
    void deadlines_are_looked_at_when_the_clock_of_the_service_is_moved() {
        service.withUserConfiguration(Dockets.class).run(context -> {
            Aggregates<Docket> dockets = dockets(context);
            Stored<Docket> docket = dockets.create(NORTHMOOR, Ids.fresh(), Docket.open("north"), CLERK);
            dockets.save(docket, docket.value().reviewOn(LocalDate.of(2026, 10, 19)), CLERK);
            Instant later = Instant.parse("2026-10-19T08:00:00Z");
            context.getBean(Dockets.class).now.set(later);

            context.publishEvent(new ClockMoved(later));
            await().untilAsserted(() -> assertThat(
                            dockets.get(NORTHMOOR, docket.id()).value().entries())
                    .containsExactly("reviewed"));
        });
    }

    @SuppressWarnings("unchecked")
    private static Aggregates<Docket> dockets(ApplicationContext context) {
        return context.getBean("dockets", Aggregates.class);
    }

    @Configuration
    static class Dockets {

        final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-09-21T08:00:00Z"));

        @Bean
        Clock clock() {
            return ((InstantSource) now::get).withZone(ZoneId.of("Europe/London"));
        }

        @Bean
        Aggregates<Docket> dockets(Store store) {
            return store.aggregates(Docket.TYPE);
        }

        @Bean
        DeadlineWork<Docket> reviews(Aggregates<Docket> dockets) {
            return new DeadlineWork<>(
                    dockets,
                    (docket, today) -> docket.value().enter("reviewed").value().reviewOn(null));
        }

        @Bean
        Subscription listening() {
            return Subscription.to("other").on("org.rollcall.other.thing.said.v1", String.class, (said, event) -> {});
        }
    }
}
