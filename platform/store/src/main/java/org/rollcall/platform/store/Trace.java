package org.rollcall.platform.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The trace that a change belongs to, as the logging context knows it, in W3C form. */
final class Trace {

    private static final String TRACE = "traceId";
    private static final String SPAN = "spanId";

    private Trace() {}

    static @Nullable String current() {
        String trace = MDC.get(TRACE);
        String span = MDC.get(SPAN);
        return trace == null || span == null ? null : "00-" + trace + "-" + span + "-01";
    }

    /** Runs the effect of an event in the trace that its producer was in. */
    static void within(@Nullable String traceparent, Runnable effect) {
        String[] parts = traceparent == null ? new String[0] : traceparent.split("-", -1);
        if (parts.length != 4) {
            effect.run();
            return;
        }
        MDC.put(TRACE, parts[1]);
        MDC.put(SPAN, parts[2]);
        try {
            effect.run();
        } finally {
            MDC.remove(TRACE);
            MDC.remove(SPAN);
        }
    }
}
