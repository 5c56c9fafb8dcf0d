package org.rollcall.bench.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Somebody who reads a page of a school's pupils again and again, and how long each time took. */
final class PageReader implements AutoCloseable {

    private static final long PAUSE = 20_000_000;

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader;
    private volatile boolean reading = true;

    PageReader(ServiceClient service, String bearer, String urn) {
        reader = Thread.ofPlatform().name("reads a page").start(() -> {
            while (reading) {
                long began = System.nanoTime();
                service.get("/pupils?limit=50&school=" + urn, bearer);
                nanos.add(System.nanoTime() - began);
                LockSupport.parkNanos(PAUSE);
            }
        });
    }

    long[] times() {
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public void close() {
        reading = false;
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
