package org.rollcall.bench;

import java.time.Duration;
import java.util.Arrays;

/** Measured times, sorted. */
public final class Latencies {

    private final long[] sortedNanos;

    private Latencies(long[] sortedNanos) {
        this.sortedNanos = sortedNanos;
    }

    public static Latencies of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    Duration percentile(double share) {
        int index = (int) Math.ceil(share * sortedNanos.length) - 1;
        return Duration.ofNanos(sortedNanos[Math.clamp(index, 0, sortedNanos.length - 1)]);
    }

    /** For example {@code 3.4 / 18.0 ms}: the median and the 99th percentile. */
    @Override
    public String toString() {
        return "%.1f / %.1f ms".formatted(millis(percentile(0.50)), millis(percentile(0.99)));
    }

    static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
