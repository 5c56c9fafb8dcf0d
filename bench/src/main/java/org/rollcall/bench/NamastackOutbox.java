package org.rollcall.bench;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Namastack Outbox over JDBC on PostgreSQL: a row of state and an outbox record in one transaction, relayed by its poll. */
final class NamastackOutbox implements Contestant {

    private final String name;
    private final ConfigurableApplicationContext context;
    private final Outbox outbox;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /** With its defaults, or with the settings that made it quickest here. */
    NamastackOutbox(String name, String jdbcUrl, String bootstrap, Map<String, Object> settings) {
        this.name = name;
        this.context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .properties(settings)
                .properties(Map.of(
                        "spring.datasource.url", jdbcUrl,
                        "spring.datasource.username", "postgres",
                        "spring.datasource.hikari.maximum-pool-size", "20",
                        "spring.threads.virtual.enabled", "true",
                        "spring.main.log-startup-info", "false",
                        "bench.bootstrap", bootstrap))
                .run();
        this.outbox = context.getBean(Outbox.class);
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        jdbc.execute("create table if not exists facts (id text primary key, version bigint, state text)");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String topic() {
        return "bench.namastack";
    }

    @Override
    public void write(String key, Payload payload) {
        String id = key + UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            jdbc.update("insert into facts values (?, 1, ?)", id, payload.filler());
            outbox.schedule(payload, id);
        });
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
                "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            })
    static class Application {

        @Bean(destroyMethod = "close")
        KafkaProducer<String, String> producer(org.springframework.core.env.Environment environment) {
            return new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            environment.getRequiredProperty("bench.bootstrap"),
                            ProducerConfig.ACKS_CONFIG,
                            "all"),
                    new StringSerializer(),
                    new StringSerializer());
        }

        @Bean
        OutboxTypedHandler<Payload> sending(KafkaProducer<String, String> producer) {
            return new Sending(producer);
        }
    }

    /** Its handler: sends one record and waits for the broker, as the library's own Kafka module does. */
    static final class Sending implements OutboxTypedHandler<Payload> {

        private final JsonMapper json = JsonMapper.builder().build();
        private final KafkaProducer<String, String> producer;

        Sending(KafkaProducer<String, String> producer) {
            this.producer = producer;
        }

        @Override
        public void handle(Payload payload, OutboxRecordMetadata metadata) {
            try {
                producer.send(new ProducerRecord<>(
                                "bench.namastack", metadata.getKey(), json.writeValueAsString(payload)))
                        .get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            } catch (java.util.concurrent.ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }
}
