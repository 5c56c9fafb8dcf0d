package org.rollcall.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks now and then at how many documents hold events that Kafka has not acknowledged, and how long the oldest has waited. */
final class RelayMonitor implements Looping {

    private static final int COUNT_UP_TO = 100_000;

    private final Outbox outbox;
    private final Duration every;
    private final Set<String> collections = ConcurrentHashMap.newKeySet();
    private final Loop loop = new Loop("relay-monitor", this::look);
    private volatile long pending;
    private volatile @Nullable Instant oldest;

    RelayMonitor(Outbox outbox, Duration every) {
        this.outbox = outbox;
        this.every = every;
    }

    void opened(String collection) {
        collections.add(collection);
    }

    private void look() throws InterruptedException {
        pending = collections.stream()
                .mapToLong(collection -> outbox.count(collection, COUNT_UP_TO))
                .sum();
        oldest = collections.stream()
                .flatMap(collection -> outbox.oldest(collection).stream())
                .min(Instant::compareTo)
                .orElse(null);
        Thread.sleep(every);
    }

    long pending() {
        return pending;
    }

    double oldestSeconds() {
        Instant since = oldest;
        return since == null
                ? 0
                : Duration.between(since, Instant.now(MachineTime.CLOCK)).toMillis() / 1000.0;
    }

    @Override
    public Loop loop() {
        return loop;
    }
}
