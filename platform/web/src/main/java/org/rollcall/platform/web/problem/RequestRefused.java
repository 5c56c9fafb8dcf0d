package org.rollcall.platform.web.problem;

import org.springframework.http.ProblemDetail;

/** A request that is turned away for its form, before anything is decided. */
public final class RequestRefused extends RuntimeException {

    private final ProblemType type;

    /** The detail says how to mend the request, and repeats nothing that was sent. */
    public RequestRefused(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    ProblemDetail problem() {
        return type.with(String.valueOf(getMessage()));
    }
}
