package org.rollcall.platform.testsupport.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.rules.State;

/** One table of states: walked pair by pair, and looked at as a whole. */
final class StateMachine {

    private final Class<?> type;
    private final List<Enum<?>> states;

    StateMachine(Class<?> type) {
        this.type = type;
        this.states = Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(Enum.class::cast)
                .toList();
    }

    String name() {
        return type.getName();
    }

    List<Enum<?>> states() {
        return states;
    }

    Enum<?> first() {
        return states.getFirst();
    }

    /** What may follow, in the order in which the states are written. */
    List<Enum<?>> next(Enum<?> from) {
        Set<?> next = state(from).next();
        return states.stream().filter(next::contains).toList();
    }

    boolean isEnd(Enum<?> constant) {
        try {
            return type.getDeclaredField(constant.name()).isAnnotationPresent(State.End.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String provision() {
        return state(first()).provision();
    }

    Stream<DynamicTest> tests() {
        return Stream.concat(
                states.stream().flatMap(from -> states.stream()
                        .map(to -> dynamicTest("%s: %s to %s".formatted(this, from, to), () -> walk(from, to)))),
                Stream.of(
                        dynamicTest(this + ": every state is reached from " + first(), this::requireReached),
                        dynamicTest(this + ": every dead end is a declared end", this::requireDeclaredEnds),
                        dynamicTest(this + ": every state leads to an end", this::requireWayOut)));
    }

    private void walk(Enum<?> from, Enum<?> to) {
        if (next(from).contains(to)) {
            assertThat(become(from, to)).isSameAs(to);
            return;
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> become(from, to))
                .satisfies(
                        refused -> assertThat(refused.guards()).singleElement().satisfies(guard -> {
                            assertThat(guard.code()).isEqualTo("TRANSITION_NOT_ALLOWED");
                            assertThat(guard.provision()).isEqualTo(provision()).isNotBlank();
                            explains(guard, from, to);
                        }));
    }

    /** From, to, and exactly what is allowed. */
    private void explains(FailingGuard guard, Enum<?> from, Enum<?> to) {
        String allowed = next(from).stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        assertThat(guard.detail())
                .startsWith("%s cannot become %s: ".formatted(from, to))
                .endsWith(allowed.isEmpty() ? "nothing follows " + from : from + " may become " + allowed);
    }

    private void requireReached() {
        assertThat(states).as("reached from " + first()).allMatch(reached(first(), this::next)::contains);
    }

    private void requireDeclaredEnds() {
        assertThat(states.stream().filter(state -> next(state).isEmpty()))
                .as("states that nothing follows are marked @End")
                .allMatch(this::isEnd);
    }

    /** No state from which a record can never come to an end. */
    private void requireWayOut() {
        assertThat(states).as("states that lead to an @End").allMatch(state -> reached(state, this::next).stream()
                .anyMatch(this::isEnd));
    }

    private static Set<Enum<?>> reached(Enum<?> start, Function<Enum<?>, List<Enum<?>>> steps) {
        Set<Enum<?>> reached = new LinkedHashSet<>(List.of(start));
        Deque<Enum<?>> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            steps.apply(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object become(Enum<?> from, Enum<?> to) {
        return ((State) from).become(to);
    }

    private static State<?> state(Enum<?> constant) {
        return (State<?>) constant;
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
