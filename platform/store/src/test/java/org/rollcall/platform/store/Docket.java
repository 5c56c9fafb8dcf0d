package org.rollcall.platform.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** An aggregate for tests: a list of entries, with one of each kind of value that services keep. */
record Docket(
        String shelf,
        Status status,
        List<String> entries,
        @Nullable LocalDate reviewOn,
        Outcome outcome) {

    static final AggregateType<Docket> TYPE = new Dockets();

    enum Status {
        OPEN,
        CLOSED
    }

    sealed interface Outcome {}

    @TypeAlias("undecided")
    record Undecided() implements Outcome {}

    @TypeAlias("decided")
    record Decided(Instant at, LocalTime hearing, YearMonth month, Map<LocalDate, Integer> marks) implements Outcome {}

    sealed interface Happened extends Event {}

    record Opened(String shelf) implements Happened {}

    record Entered(String entry, @Nullable String remark) implements Happened {}

    static Change<Docket> open(String shelf) {
        return Change.of(new Docket(shelf, Status.OPEN, List.of(), null, new Undecided()))
                .announcing(new Opened(shelf));
    }

    /** Enters each text, in order, with an event for each. */
    Change<Docket> enter(String... texts) {
        Docket next = new Docket(
                shelf, status, Stream.concat(entries.stream(), Stream.of(texts)).toList(), reviewOn, outcome);
        Event[] events = Stream.of(texts).map(text -> new Entered(text, null)).toArray(Event[]::new);
        return Change.of(next).announcing(events);
    }

    Change<Docket> reviewOn(@Nullable LocalDate day) {
        return Change.of(new Docket(shelf, status, entries, day, outcome));
    }

    private static final class Dockets implements AggregateType<Docket> {

        @Override
        public String collection() {
            return "dockets";
        }

        @Override
        public Class<Docket> type() {
            return Docket.class;
        }

        @Override
        public WireEvent wire(Event event) {
            return switch ((Happened) event) {
                case Opened opened -> new WireEvent("org.rollcall.tests.docket.opened.v1", opened);
                case Entered entered -> new WireEvent("org.rollcall.tests.docket.entered.v1", entered);
            };
        }

        @Override
        public Optional<LocalDate> due(Docket docket) {
            return Optional.ofNullable(docket.reviewOn());
        }

        @Override
        public List<List<String>> indexes() {
            return List.of(List.of("shelf", "status"), List.of("shelf", "reviewOn"));
        }
    }
}
