package org.rollcall.platform.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be understood or contradicts itself, with every problem at once. */
public final class InvalidInput extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public InvalidInput(List<FieldProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.pointer() + " " + problem.detail())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(String pointer, String detail) {
        this(List.of(new FieldProblem(pointer, detail)));
    }

    /** Goes on only where there is no problem. */
    public static void throwIfAny(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
