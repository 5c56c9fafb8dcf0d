package org.rollcall.platform.rules;

import java.util.Collection;

/**
 * What is wrong with one field and how to mend it. The detail never repeats the value, which may be about a person.
 *
 * @param pointer where it is, as a JSON pointer: {@code /parents/0/name}
 */
public record FieldProblem(String pointer, String detail) {

    /** There is nothing of that name: the detail says which it may have been, or which there are. */
    public static FieldProblem unknown(String pointer, String name, Collection<String> known) {
        String remedy = Nearest.to(name, known)
                .map(meant -> "did you mean %s?".formatted(meant))
                .orElseGet(() -> known.isEmpty()
                        ? "remove it; nothing is asked for here"
                        : "remove it, or use one of " + String.join(", ", known));
        return new FieldProblem(pointer, "is not known here: " + remedy);
    }

    /** The same problem, seen from the object that holds this one at {@code place}. */
    public FieldProblem within(String place) {
        return new FieldProblem(place + pointer, detail);
    }
}
