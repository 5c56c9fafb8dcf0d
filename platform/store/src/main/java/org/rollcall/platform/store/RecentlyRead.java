package org.rollcall.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was read within the last minute and need not be read again: numbers and lists that a council changes a few times a year and that
 * every request is judged by. A change made here counts at once, one made by another instance within the minute.
 */
public final class RecentlyRead<K, V> {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final Clock clock;

    public RecentlyRead(Clock clock) {
        this.clock = clock;
    }

    public V get(K key, Supplier<V> read) {
        Instant now = clock.instant();
        Kept<V> known = kept.get(key);
        if (known != null && known.isFresh(now)) {
            return known.value();
        }
        V value = read.get();
        kept.values().removeIf(old -> !old.isFresh(now));
        kept.put(key, new Kept<>(value, now));
        return value;
    }

    public void forget(K key) {
        kept.remove(key);
    }

    private record Kept<V>(V value, Instant at) {

        boolean isFresh(Instant now) {
            return !at.isAfter(now) && now.isBefore(at.plus(LONG_ENOUGH));
        }
    }
}
