package org.rollcall.platform.store;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.springframework.kafka.core.KafkaAdmin;

/** The parts of a service wired by hand, for tests that start and stop them one by one. */
public final class ServiceParts implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final StoreDatabase database;
    private final String service;
    private final Map<String, Object> kafka;
    private final LazyProducer producer;
    private final Indexes indexes;
    private final Relay relay;
    private final Store store;
    private final Deque<Runnable> stops = new ArrayDeque<>();

    ServiceParts(Database database, String service, String bootstrapServers) {
        this(
                database.client(),
                database.value().getName(),
                service,
                Map.of("bootstrap.servers", bootstrapServers, "metadata.max.age.ms", 200));
    }

    public ServiceParts(MongoClient client, String databaseName, String service, Map<String, Object> kafka) {
        this.database = new StoreDatabase(client, databaseName);
        this.service = service;
        this.kafka = kafka;
        this.producer = new LazyProducer(kafka);
        this.indexes = new Indexes(database.value());
        Outbox outbox = new Outbox(database);
        this.relay = new Relay(outbox, new Publisher(service, producer), new RelayMonitor(outbox, POLL), POLL);
        this.store = new Store(database, relay, indexes, Clock.system(ZoneId.of("Europe/London")));
        stops.push(producer::close);
        stops.push(indexes::close);
    }

    public Store store() {
        return store;
    }

    public ServiceParts relaying() {
        relay.start();
        stops.push(relay::stop);
        return this;
    }

    public ServiceParts consuming(Subscription... subscriptions) {
        return consuming(10, subscriptions);
    }

    ServiceParts consuming(int announceAfter, Subscription... subscriptions) {
        Effects effects = new Effects(List.of(subscriptions));
        ParkedEvents parked = new ParkedEvents(database);
        InboxContainer inbox = new InboxContainer(effects, parked, kafka, service + "-service");
        ParkedRetries retries = new ParkedRetries(
                parked, effects, new DeadLetters(service, producer, new KafkaAdmin(kafka)), announceAfter);
        inbox.start();
        retries.start();
        stops.push(inbox::stop);
        stops.push(retries::stop);
        return this;
    }

    @Override
    public void close() {
        stops.forEach(Runnable::run);
    }
}
