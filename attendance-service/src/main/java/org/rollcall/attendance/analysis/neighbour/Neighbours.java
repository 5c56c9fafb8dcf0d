package org.rollcall.attendance.analysis.neighbour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/**
 * The schools with which the council compares a school, from a day on until the next such day. It begins when the council first
 * names some; naming none from a day on ends the comparison. What was named for earlier days stays.
 */
record Neighbours(String schoolUrn, List<Named> named) {

    Neighbours {
        named = named == null ? List.of() : List.copyOf(named);
    }

    /** The schools named from a day on. */
    record Named(LocalDate from, List<String> schools) {

        Named {
            schools = schools == null ? List.of() : List.copyOf(schools);
        }
    }

    static Neighbours none(String urn) {
        return new Neighbours(urn, List.of());
    }

    /** The same day named again replaces what was named for it. */
    Change<Neighbours> naming(Named now) {
        List<Named> next = new ArrayList<>(
                named.stream().filter(known -> !known.from().equals(now.from())).toList());
        next.add(now);
        next.sort(Comparator.comparing(Named::from));
        return Change.of(new Neighbours(schoolUrn, next));
    }

    Optional<Named> on(LocalDate day) {
        return named.stream().filter(each -> !each.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Stored under the school's URN; announces nothing. */
    static final class Type implements AggregateType<Neighbours> {

        @Override
        public String collection() {
            return "schoolNeighbours";
        }

        @Override
        public Class<Neighbours> type() {
            return Neighbours.class;
        }

        @Override
        public WireEvent wire(Event event) {
            throw new IllegalArgumentException("Neighbours announce nothing");
        }
    }
}
