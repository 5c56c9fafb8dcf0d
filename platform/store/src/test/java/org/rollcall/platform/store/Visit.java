package org.rollcall.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An aggregate for tests of order: somebody was in a street, on a day that need not be known, told in each way that gives an order. */
record Visit(
        String street,
        @Nullable LocalDate on,
        @Nullable Instant at,
        @Nullable Told told) {

    static final AggregateType<Visit> TYPE = new Visits();
    static final List<String> ORDERS = List.of("on", "at", "told.year");

    record Told(int year) {}

    static Visit on(String street, @Nullable LocalDate day) {
        return day == null
                ? new Visit(street, null, null, null)
                : new Visit(street, day, day.atStartOfDay(ZoneOffset.UTC).toInstant(), new Told(day.getDayOfYear()));
    }

    /** What the order at a path goes by. */
    static Object value(String path, LocalDate day) {
        return switch (path) {
            case "on" -> day;
            case "at" -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
            default -> day.getDayOfYear();
        };
    }

    private static final class Visits implements AggregateType<Visit> {

        @Override
        public String collection() {
            return "visits";
        }

        @Override
        public Class<Visit> type() {
            return Visit.class;
        }

        @Override
        public WireEvent wire(Event event) {
            throw new IllegalArgumentException("a visit announces nothing");
        }

        @Override
        public List<List<String>> indexes() {
            return ORDERS.stream().map(path -> List.of("street", path)).toList();
        }
    }
}
