package org.rollcall.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rollcall.local.process.Exclusive;
import org.rollcall.local.process.Launch;
import org.rollcall.local.process.PartProcess;
import org.rollcall.local.process.PortOwner;
import org.rollcall.local.process.Progress;
import org.rollcall.local.process.StartFailed;

/**
 * Starts the parts in the order in which they need each other, and side by side as far as the machine can.
 *
 * <p>Kafka fetches Keycloak's keys when it starts, so Keycloak is first. The store needs nobody. Services are unpacked and
 * trained while Keycloak starts, and start when all three are there; the gateway is last.
 */
final class StartSequence {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Parts parts;
    private final Progress progress;
    private final Queue<PartProcess> started = new ConcurrentLinkedQueue<>();
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable StartFailed> failure = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean abandoned;

    StartSequence(Parts parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    /** Returns when everything is ready, or throws the first reason why it is not. */
    void run() {
        parts.all().stream()
                .filter(part -> parts.process(part.name()).running().isEmpty())
                .forEach(part -> PortOwner.requireFree(part.name(), part.ports()));
        try {
            begin().join();
        } catch (CompletionException | RejectedExecutionException failed) {
            throw reason(failed);
        } finally {
            abandoned = true;
            threads.shutdownNow();
            threads.close();
            over.countDown();
        }
    }

    /** From another thread: starts nothing more, and returns when nothing more can be started. */
    void breakOff() throws InterruptedException {
        abandoned = true;
        threads.shutdownNow();
        over.await(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> begin() {
        CompletableFuture<Void> store = all(parts.store());
        CompletableFuture<Void> kafka = all(parts.keycloak()).thenCompose(ready -> all(parts.kafka()));
        CompletableFuture<Void> backends = CompletableFuture.allOf(store, kafka);
        CompletableFuture<Void> services = each(parts.services(), service -> service(service, store, backends));
        CompletableFuture<Void> behind = CompletableFuture.allOf(backends, services);
        return CompletableFuture.allOf(behind, each(parts.gateway(), gateway -> service(gateway, store, behind)));
    }

    /** Its training run may touch the store; it serves when everything behind it is there. */
    private CompletableFuture<Void> service(
            Part service, CompletableFuture<Void> store, CompletableFuture<Void> behind) {
        CompletableFuture<Void> prepared = store.thenRunAsync(() -> onACore(() -> prepare(service)), threads);
        return CompletableFuture.allOf(prepared, behind).thenRunAsync(() -> onACore(() -> start(service)), threads);
    }

    private CompletableFuture<Void> all(List<Part> some) {
        return each(some, part -> CompletableFuture.runAsync(() -> attempt(() -> prepareAndStart(part)), threads));
    }

    private static CompletableFuture<Void> each(List<Part> some, Function<Part, CompletableFuture<Void>> step) {
        return CompletableFuture.allOf(some.stream().map(step).toArray(CompletableFuture[]::new));
    }

    private void prepareAndStart(Part part) throws IOException, InterruptedException {
        prepare(part);
        start(part);
    }

    private void onACore(Exclusive.Work work) {
        attempt(() -> {
            cores.acquire();
            try {
                work.run();
            } finally {
                cores.release();
            }
        });
    }

    private void attempt(Exclusive.Work work) {
        try {
            if (!abandoned) {
                work.run();
            }
        } catch (IOException broken) {
            throw failing(new StartFailed("cannot start: " + broken, broken));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartFailed("the start was broken off", stopped);
        } catch (StartFailed failed) {
            throw failing(failed);
        }
    }

    /** The first failure ends the others' waiting: nobody needs to see them get ready. */
    private StartFailed failing(StartFailed failed) {
        failure.compareAndSet(null, failed);
        abandoned = true;
        threads.shutdownNow();
        return failed;
    }

    private void prepare(Part part) throws IOException, InterruptedException {
        part.prepare(progress);
    }

    private void start(Part part) throws IOException, InterruptedException {
        PartProcess process = parts.process(part.name());
        Launch launch = part.launch();
        if (process.runs(launch)) {
            progress.say(part.name(), "runs already on " + part.address());
            process.awaitReady(part.ready(), PATIENCE);
            return;
        }
        process.stop();
        started.add(process);
        long since = System.nanoTime();
        process.start(launch, part.ports());
        process.awaitReady(part.ready(), PATIENCE);
        progress.say(
                part.name(), "ready after %.1f s on %s".formatted((System.nanoTime() - since) / 1e9, part.address()));
    }

    /** What this run has started, the latest first: what a failure must take back. */
    List<PartProcess> started() {
        return List.copyOf(started).reversed();
    }

    private StartFailed reason(RuntimeException failed) {
        StartFailed first = failure.get();
        if (first != null) {
            return first;
        }
        return failed.getCause() instanceof StartFailed known
                ? known
                : new StartFailed("cannot start: " + failed.getMessage(), failed);
    }
}
