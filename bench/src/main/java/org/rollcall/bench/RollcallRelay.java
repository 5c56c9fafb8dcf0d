package org.rollcall.bench;

import java.util.Map;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The platform's own way: an aggregate with its event in one document, relayed at once. */
final class RollcallRelay implements Contestant {

    /** New in each run, so that nothing of an earlier one takes part. */
    private static final TenantId TENANT = new TenantId("bench-" + Long.toHexString(System.nanoTime()));

    static final String TOPIC = "rollcall." + TENANT + ".relay";

    private final ConfigurableApplicationContext context;
    private final Aggregates<Fact> facts;

    RollcallRelay(String mongoUri, String bootstrap) {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .properties(Map.of(
                        "rollcall.service",
                        "relay",
                        "spring.mongodb.uri",
                        mongoUri,
                        "spring.mongodb.database",
                        "rollcall_bench",
                        "rollcall.database",
                        "rollcall_bench",
                        "spring.kafka.bootstrap-servers",
                        bootstrap,
                        "spring.threads.virtual.enabled",
                        "true",
                        "spring.main.log-startup-info",
                        "false"))
                .run();
        facts = context.getBean(Store.class).aggregates(new FactType());
    }

    @Override
    public String name() {
        return "Rollcall relay";
    }

    @Override
    public String topic() {
        return RollcallRelay.TOPIC;
    }

    @Override
    public void write(String key, Payload payload) {
        Change<Fact> change = Change.of(new Fact(payload.filler())).announcing(new Noted(payload));
        facts.create(TENANT, Ids.fresh(), change, Actor.system("bench"));
    }

    @Override
    public void close() {
        context.close();
    }

    record Fact(String state) {}

    record Noted(Payload payload) implements Event {}

    private static final class FactType implements AggregateType<Fact> {

        @Override
        public String collection() {
            return "facts";
        }

        @Override
        public Class<Fact> type() {
            return Fact.class;
        }

        @Override
        public WireEvent wire(Event event) {
            return new WireEvent("org.rollcall.bench.fact.noted.v1", ((Noted) event).payload());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "io.namastack.outbox.config.OutboxCoreInfrastructureAutoConfiguration",
                "io.namastack.outbox.config.OutboxCoreThreadingAutoConfiguration",
                "io.namastack.outbox.config.OutboxCoreProcessingAutoConfiguration",
                "io.namastack.outbox.config.OutboxCoreSchedulingAutoConfiguration",
                "io.namastack.outbox.config.OutboxCoreMulticasterAutoConfiguration",
                "io.namastack.outbox.config.JdbcOutboxAutoConfiguration",
                "io.namastack.outbox.config.JdbcOutboxSchemaAutoConfiguration",
            })
    static class Application {}
}
