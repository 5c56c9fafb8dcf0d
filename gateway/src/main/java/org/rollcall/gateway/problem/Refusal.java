package org.rollcall.gateway.problem;

import org.jspecify.annotations.Nullable;

/** The gateway turns a request away; that says nothing against the service behind it. */
public final class Refusal extends RuntimeException {

    private final transient Problem problem;

    public Refusal(Problem problem) {
        this(problem, null);
    }

    public Refusal(Problem problem, @Nullable Throwable cause) {
        super(problem.type(), cause, false, cause != null);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
