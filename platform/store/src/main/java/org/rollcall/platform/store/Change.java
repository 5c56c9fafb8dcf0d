package org.rollcall.platform.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a decision answers: the aggregate's next value and the events that tell others. */
public final class Change<A> {

    private final A value;
    private final List<Event> events;

    private Change(A value, List<Event> events) {
        this.value = value;
        this.events = events;
    }

    public static <A> Change<A> of(A value) {
        return new Change<>(value, List.of());
    }

    public Change<A> announcing(Event... more) {
        return new Change<>(
                value, Stream.concat(events.stream(), Stream.of(more)).toList());
    }

    /** With the value taken a step further of which nobody is told. */
    public Change<A> with(UnaryOperator<A> step) {
        return new Change<>(step.apply(value), events);
    }

    /** With what is decided next on the value; both decisions are told of, in their turn. */
    public Change<A> then(Function<A, Change<A>> decision) {
        Change<A> next = decision.apply(value);
        return new Change<>(
                next.value, Stream.concat(events.stream(), next.events.stream()).toList());
    }

    public A value() {
        return value;
    }

    public List<Event> events() {
        return events;
    }
}
