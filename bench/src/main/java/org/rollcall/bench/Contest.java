package org.rollcall.bench;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Lets one contestant publish: first one event at a time, then as fast as it can. */
final class Contest {

    private static final int WRITERS = 64;

    private final String bootstrap;

    Contest(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    Result run(Contestant contestant, int idleEvents, int sustainedEvents) {
        sustained(contestant, sustainedEvents / 4); // warm
        Latencies idle = idle(contestant, idleEvents);
        long began = System.nanoTime();
        Latencies busy = sustained(contestant, sustainedEvents);
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Result(contestant.name(), idle, sustainedEvents / seconds, busy);
    }

    private Latencies idle(Contestant contestant, int events) {
        try (Arrivals arrivals = new Arrivals(bootstrap, contestant.topic(), events)) {
            for (int i = 0; i < events; i++) {
                contestant.write("idle-" + i, Payload.now());
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            return arrivals.await(Duration.ofMinutes(2));
        }
    }

    private Latencies sustained(Contestant contestant, int events) {
        try (Arrivals arrivals = new Arrivals(bootstrap, contestant.topic(), events);
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            var writes = IntStream.range(0, events)
                    .<Future<?>>mapToObj(
                            i -> writers.submit(() -> contestant.write(contestant.name() + "-" + i, Payload.now())))
                    .toList();
            writes.forEach(Contest::join);
            return arrivals.await(Duration.ofMinutes(10));
        }
    }

    private static void join(Future<?> write) {
        try {
            write.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException("a write failed", failed.getCause());
        }
    }

    /**
     * What one contestant did.
     *
     * @param idle from write to arrival, one event at a time
     * @param perSecond events arrived per second under sixty-four writers
     * @param busy from write to arrival meanwhile
     */
    record Result(String name, Latencies idle, double perSecond, Latencies busy) {}
}
