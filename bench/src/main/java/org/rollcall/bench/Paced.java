package org.rollcall.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** So many requests a second, whatever the answers take: each is timed from the moment at which it was due. */
final class Paced {

    private Paced() {}

    static Latencies run(int requests, int perSecond, IntConsumer request) {
        long[] took = new long[requests];
        long between = 1_000_000_000L / perSecond;
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            var sent = IntStream.range(0, requests)
                    .<Future<?>>mapToObj(i -> {
                        long due = begin + i * between;
                        LockSupport.parkNanos(due - System.nanoTime());
                        return senders.submit(() -> {
                            request.accept(i);
                            took[i] = System.nanoTime() - due;
                        });
                    })
                    .toList();
            sent.forEach(Paced::join);
        }
        return Latencies.of(took);
    }

    private static void join(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a request failed", failed.getCause());
        }
    }
}
