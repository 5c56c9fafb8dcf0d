package org.rollcall.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.rollcall.platform.store.Outbox.Acknowledged;
import org.rollcall.platform.store.Outbox.Pending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes events from documents to Kafka.
 *
 * <p>A write wakes it. It reads the document's outbox, as far as its writes are acknowledged, and sends it in sequence, each event only when the one before is
 * acknowledged, so that a send that fails can never let a later event pass; different documents go side by side. Then it takes
 * out of the document what was acknowledged. What a crash, an absent Kafka or a full queue left behind is found again by the
 * documents' own mark. Two relays may send the same event; neither sends an event before the one it follows.
 *
 * <p>While Kafka is away nothing is kept here: the events wait in their documents.
 */
final class Relay implements RelaySignal, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int AT_ONCE = 1_000;
    private static final long ALL = Long.MAX_VALUE;

    private final Outbox outbox;
    private final Publisher publisher;
    private final RelayMonitor monitor;
    private final Duration pollEvery;
    private final Set<String> collections = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<DocumentKey> woken = new ArrayBlockingQueue<>(10 * AT_ONCE);
    private final BlockingQueue<Acknowledged> acknowledged = new ArrayBlockingQueue<>(10 * AT_ONCE);
    private final Map<DocumentKey, Long> safe = new ConcurrentHashMap<>();
    private final Map<DocumentKey, Boolean> busy = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Resting resting = new Resting(Duration.ofSeconds(2));
    private final List<Loop> loops = List.of(
            new Loop("relay", this::takeUp),
            new Loop("relay-recovery", this::recover),
            new Loop("relay-emptying", this::empty));
    private volatile boolean running;

    Relay(Outbox outbox, Publisher publisher, RelayMonitor monitor, Duration pollEvery) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.monitor = monitor;
        this.pollEvery = pollEvery;
    }

    @Override
    public void opened(String collection) {
        collections.add(collection);
        monitor.opened(collection);
    }

    /** A full queue is no loss: the document carries its own mark. */
    @Override
    public void written(DocumentKey key, long version) {
        safe.merge(key, version, Math::max);
        wake(key);
    }

    private void takeUp() throws InterruptedException {
        List<DocumentKey> batch = new ArrayList<>(List.of(woken.take()));
        woken.drainTo(batch, AT_ONCE / 4);
        for (var claimed : claimed(batch).entrySet()) {
            Map<DocumentKey, Long> limits = new HashMap<>();
            claimed.getValue().forEach(key -> limits.put(key, Objects.requireNonNullElse(safe.remove(key), 0L)));
            begin(claimed.getKey(), limits);
        }
    }

    private void recover() throws InterruptedException {
        Thread.sleep(pollEvery);
        Instant before = Instant.now(MachineTime.CLOCK).minus(pollEvery);
        for (String collection : collections) {
            List<DocumentKey> found = outbox.pendingBefore(collection, before, resting.tenants(), 2 * AT_ONCE);
            for (List<DocumentKey> claimed : claimed(found).values()) {
                Map<DocumentKey, Long> limits = new HashMap<>();
                claimed.forEach(key -> limits.put(key, ALL));
                begin(collection, limits);
            }
        }
    }

    private Map<String, List<DocumentKey>> claimed(Collection<DocumentKey> keys) {
        return keys.stream()
                .filter(key -> !rests(key))
                .filter(this::claim)
                .collect(Collectors.groupingBy(DocumentKey::collection));
    }

    private void begin(String collection, Map<DocumentKey, Long> limits) throws InterruptedException {
        Set<DocumentKey> left = new HashSet<>(limits.keySet());
        try {
            for (Pending read : read(collection, limits)) {
                if (read.marked()) {
                    room.acquire();
                    left.remove(read.key());
                    Thread.startVirtualThread(() -> send(read));
                }
            }
        } finally {
            left.forEach(this::release);
        }
    }

    private List<Pending> read(String collection, Map<DocumentKey, Long> limits) {
        List<Pending> read = outbox.read(collection, limits.keySet());
        if (limits.containsValue(ALL)) {
            outbox.settle();
        }
        return read.stream()
                .map(pending -> pending.upTo(Objects.requireNonNullElse(limits.get(pending.key()), 0L)))
                .toList();
    }

    private void send(Pending pending) {
        long reached = 0;
        try {
            for (OutboxEntry entry : pending.entries()) {
                publisher.publish(pending.key(), entry);
                reached = entry.sequence();
            }
            reached = pending.version();
        } catch (ExecutionException | RuntimeException failure) {
            resting.rest(pending.key().tenant());
            log.warn("Events of {} wait for Kafka: {}", pending.key().value(), failure.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            room.release();
            finish(new Acknowledged(pending.key(), reached));
        }
    }

    private void finish(Acknowledged sent) {
        if (sent.sequence() == 0 || !acknowledged.offer(sent)) {
            release(sent.key());
        }
    }

    private void empty() throws InterruptedException {
        List<Acknowledged> batch = new ArrayList<>(List.of(acknowledged.take()));
        acknowledged.drainTo(batch, AT_ONCE);
        try {
            batch.stream()
                    .collect(Collectors.groupingBy(sent -> sent.key().collection()))
                    .forEach(outbox::empty);
        } finally {
            batch.forEach(sent -> release(sent.key()));
        }
    }

    private boolean claim(DocumentKey key) {
        return !busy.merge(key, false, (there, asked) -> true);
    }

    private void release(DocumentKey key) {
        if (Boolean.TRUE.equals(busy.remove(key))) {
            wake(key);
        }
    }

    private void wake(DocumentKey key) {
        if (!woken.offer(key)) {
            safe.remove(key);
        }
    }

    private boolean rests(DocumentKey key) {
        if (resting.holds(key.tenant())) {
            safe.remove(key);
            return true;
        }
        return false;
    }

    @Override
    public void start() {
        running = true;
        loops.forEach(Loop::start);
    }

    @Override
    public void stop() {
        running = false;
        loops.forEach(Loop::stop);
    }

    /** Stops after whatever writes: the web server and the inbox. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
