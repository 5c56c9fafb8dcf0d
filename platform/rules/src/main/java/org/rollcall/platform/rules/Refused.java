package org.rollcall.platform.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A step that the law does not allow now, with every reason at once. */
public final class Refused extends RuntimeException {

    private final transient List<FailingGuard> guards;

    public Refused(List<FailingGuard> guards) {
        super(guards.stream().map(FailingGuard::code).collect(Collectors.joining(", ")));
        if (guards.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one failing guard");
        }
        this.guards = List.copyOf(guards);
    }

    /** Refuses a step from one state to another that the table of states does not list. */
    public static Refused transition(Enum<?> from, Enum<?> to, Set<? extends Enum<?>> allowed, String provision) {
        String open = allowed.isEmpty()
                ? "nothing follows " + from
                : from + " may become "
                        + allowed.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        String detail = "%s cannot become %s: %s".formatted(from, to, open);
        return new Refused(List.of(new FailingGuard("TRANSITION_NOT_ALLOWED", detail, provision)));
    }

    public List<FailingGuard> guards() {
        return guards;
    }
}
