package org.rollcall.platform.store.crash;

import java.util.List;
import java.util.stream.Stream;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** A list of entries; its first event says that it was opened, and each entry has one event. */
record Book(List<String> entries) {

    static final String OPENED = "org.rollcall.%s.book.opened.v1";
    static final String ENTERED = "org.rollcall.%s.book.entered.v1";

    record Opened(String by) implements Event {}

    record Entered(String entry) implements Event {}

    static Change<Book> open(String by) {
        return Change.of(new Book(List.of())).announcing(new Opened(by));
    }

    Change<Book> enter(List<String> more) {
        Book next = new Book(Stream.concat(entries.stream(), more.stream()).toList());
        return Change.of(next).announcing(more.stream().map(Entered::new).toArray(Event[]::new));
    }

    /** The books of a service. */
    record Type(String service) implements AggregateType<Book> {

        @Override
        public String collection() {
            return "books";
        }

        @Override
        public Class<Book> type() {
            return Book.class;
        }

        @Override
        public WireEvent wire(Event event) {
            String type = event instanceof Opened ? OPENED : ENTERED;
            return new WireEvent(type.formatted(service), event);
        }
    }
}
