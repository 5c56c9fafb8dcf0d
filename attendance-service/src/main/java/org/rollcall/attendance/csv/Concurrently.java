package org.rollcall.attendance.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** The same work on many things at once, as many at a time as the store likes. */
public final class Concurrently {

    private static final int AT_A_TIME = 16;

    private Concurrently() {}

    /** Waits for all of the work; the first failure is thrown when the rest has ended. */
    public static <T, R> List<R> map(Collection<T> things, Function<T, R> work) {
        Semaphore lanes = new Semaphore(AT_A_TIME);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> futures = new ArrayList<>(things.size());
            for (T thing : things) {
                lanes.acquireUninterruptibly();
                futures.add(threads.submit(() -> inLane(lanes, work, thing)));
            }
            return futures.stream().map(Concurrently::result).toList();
        }
    }

    private static <T, R> R inLane(Semaphore lanes, Function<T, R> work, T thing) {
        try {
            return work.apply(thing);
        } finally {
            lanes.release();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
