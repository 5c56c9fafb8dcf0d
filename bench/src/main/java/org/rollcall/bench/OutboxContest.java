package org.rollcall.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The relay beside Namastack Outbox and beside bare sends: same machine, same broker, same run, {@code acks=all} for all. */
final class OutboxContest {

    private static final Map<String, Object> QUICKEST = Map.of(
            "namastack.outbox.polling.fixed.interval", "10ms",
            "namastack.outbox.polling.batch-size", "2000",
            "namastack.outbox.processing.delete-completed-records", "true");

    private final String bootstrap;
    private final String mongoUri;

    OutboxContest(String bootstrap, String mongoUri) {
        this.bootstrap = bootstrap;
        this.mongoUri = mongoUri;
    }

    List<Contest.Result> run(int idleEvents, int sustainedEvents) throws IOException {
        createTopics("bench.bare", "bench.namastack", RollcallRelay.TOPIC);
        List<Contest.Result> results = new ArrayList<>();
        results.add(one(() -> new BareSends(bootstrap), idleEvents, sustainedEvents));
        results.add(one(() -> new RollcallRelay(mongoUri, bootstrap), idleEvents, sustainedEvents));
        try (PostgresServer postgres = PostgresServer.start()) {
            String url = postgres.jdbcUrl();
            results.add(one(
                    () -> new NamastackOutbox("Namastack 1.6.0, tuned", url, bootstrap, QUICKEST),
                    idleEvents,
                    sustainedEvents));
            // Its defaults poll every two seconds for ten keys: a few events say enough.
            results.add(
                    one(() -> new NamastackOutbox("Namastack 1.6.0, as it comes", url, bootstrap, Map.of()), 5, 40));
        }
        return results;
    }

    private Contest.Result one(Supplier<Contestant> contestant, int idleEvents, int sustainedEvents) {
        try (Contestant taking = contestant.get()) {
            return new Contest(bootstrap).run(taking, idleEvents, sustainedEvents);
        }
    }

    private void createTopics(String... names) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            List<NewTopic> topics = java.util.Arrays.stream(names)
                    .map(name -> new NewTopic(name, 3, (short) 1))
                    .toList();
            admin.createTopics(topics).all().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot create the topics of the contest", failed.getCause());
            }
        }
    }

    static String table(List<Contest.Result> results) {
        StringBuilder table = new StringBuilder();
        table.append("| %-30s | %22s | %12s | %22s |%n"
                .formatted("events to Kafka, acks=all", "idle p50 / p99", "events/s", "busy p50 / p99"));
        table.append("|---|---:|---:|---:|%n".formatted());
        for (Contest.Result result : results) {
            table.append("| %-30s | %22s | %12.0f | %22s |%n"
                    .formatted(result.name(), result.idle(), result.perSecond(), result.busy()));
        }
        return table.toString();
    }
}
