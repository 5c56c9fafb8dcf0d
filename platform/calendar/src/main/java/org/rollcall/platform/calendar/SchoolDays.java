package org.rollcall.platform.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days and weeks that a calendar comes to, worked out once, so that a question about one of them is a look into a set. */
final class SchoolDays {

    private final Set<SchoolSession> closed;
    private final List<LocalDate> inOrder;
    private final Set<LocalDate> days;
    private final List<LocalDate> mondays;

    private SchoolDays(Set<SchoolSession> closed, List<LocalDate> inOrder) {
        this.closed = closed;
        this.inOrder = inOrder;
        this.days = new HashSet<>(inOrder);
        this.mondays = inOrder.stream().map(SchoolWeek::mondayOf).distinct().toList();
    }

    static SchoolDays of(
            List<Term> terms,
            List<DateRange> halfTerms,
            Set<LocalDate> off,
            List<LocalDate> extraDays,
            List<HalfDayClosure> halves) {
        Set<SchoolSession> closed = halves.stream().map(HalfDayClosure::closed).collect(Collectors.toUnmodifiableSet());
        Stream<LocalDate> inTerm = terms.stream()
                .flatMap(term -> term.start().datesUntil(term.end().plusDays(1)))
                .filter(WorkingDays::isWeekday)
                .filter(day -> !off.contains(day))
                .filter(day -> halfTerms.stream().noneMatch(halfTerm -> halfTerm.contains(day)));
        return new SchoolDays(
                closed,
                Stream.concat(inTerm, extraDays.stream())
                        .filter(day -> !isClosedThroughout(day, closed))
                        .distinct()
                        .sorted()
                        .toList());
    }

    boolean contains(LocalDate day) {
        return days.contains(day);
    }

    boolean contains(SchoolSession session) {
        return days.contains(session.date()) && !closed.contains(session);
    }

    List<LocalDate> inOrder() {
        return inOrder;
    }

    List<LocalDate> mondays() {
        return mondays;
    }

    private static boolean isClosedThroughout(LocalDate day, Set<SchoolSession> closed) {
        return !closed.isEmpty()
                && closed.contains(new SchoolSession(day, Half.AM))
                && closed.contains(new SchoolSession(day, Half.PM));
    }
}
