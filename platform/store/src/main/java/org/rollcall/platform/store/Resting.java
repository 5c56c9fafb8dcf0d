package org.rollcall.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Councils whose topic did not take an event just now, so that one topic's absence does not hold up the others. */
final class Resting {

    private final Duration length;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    Resting(Duration length) {
        this.length = length;
    }

    void rest(String tenant) {
        until.put(tenant, Instant.now(MachineTime.CLOCK).plus(length));
    }

    boolean holds(String tenant) {
        return tenants().contains(tenant);
    }

    Set<String> tenants() {
        Instant now = Instant.now(MachineTime.CLOCK);
        until.values().removeIf(end -> !end.isAfter(now));
        return Set.copyOf(until.keySet());
    }
}
