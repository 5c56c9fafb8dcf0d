package org.rollcall.platform.trail;

import jakarta.servlet.http.HttpServletResponse;
import org.rollcall.platform.web.problem.Correlation;
import org.springframework.security.web.util.OnCommittedResponseWrapper;

/** An answer that is noted before its first byte leaves. What cannot be noted is not given: it is emptied, and the failure answers. */
final class NotedAnswer extends OnCommittedResponseWrapper {

    private final Runnable note;

    NotedAnswer(HttpServletResponse answer, Runnable note) {
        super(answer);
        this.note = note;
    }

    @Override
    protected void onResponseCommitted() {
        disableOnResponseCommitted();
        try {
            note.run();
        } catch (RuntimeException failure) {
            reset();
            setHeader(Correlation.HEADER, Correlation.current());
            throw failure;
        }
    }

    /** For an answer without a body, which nothing has sent yet. */
    void finish() {
        if (!isDisableOnResponseCommitted()) {
            onResponseCommitted();
        }
    }
}
