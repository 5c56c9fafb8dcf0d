package org.rollcall.platform.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the store must know of one kind of aggregate. */
public interface AggregateType<A> {

    /** The collection's name, a plural in camel case: {@code penaltyNotices}. */
    String collection();

    Class<A> type();

    /** The one explicit mapping to the wire: a switch over the sealed events. */
    WireEvent wire(Event event);

    /** The next legal deadline, derived from the aggregate; none when nothing is due. */
    default Optional<LocalDate> due(A aggregate) {
        return Optional.empty();
    }

    /** Paths in the state that lists are asked by, one list per index; the store puts the council in front and the id behind. */
    default List<List<String>> indexes() {
        return List.of();
    }
}
