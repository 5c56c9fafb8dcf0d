package org.rollcall.platform.store;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What a service reads from one service (or from itself), as a bean. An effect is called at least once for each event, in the
 * order of the aggregate that it is about; a second call must change nothing, which {@link Aggregates#apply} and
 * {@link Aggregates#createFrom} see to.
 */
public final class Subscription {

    private final String service;
    private final List<Reading<?>> readings;

    private Subscription(String service, List<Reading<?>> readings) {
        this.service = service;
        this.readings = readings;
    }

    public static Subscription to(String service) {
        return new Subscription(service, List.of());
    }

    public <T> Subscription on(String type, Class<T> payload, BiConsumer<T, Received> effect) {
        Reading<T> reading = new Reading<>(type, payload, effect);
        return new Subscription(
                service, Stream.concat(readings.stream(), Stream.of(reading)).toList());
    }

    /** The service that is listened to. */
    public String service() {
        return service;
    }

    public List<Reading<?>> readings() {
        return readings;
    }

    /** One type of event, the fields of it that are read, and what happens then. */
    public record Reading<T>(String type, Class<T> payload, BiConsumer<T, Received> effect) {}
}
