package org.rollcall.local.process;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Tells whoever waits what has just happened. */
@FunctionalInterface
public interface Progress {

    void say(String part, String message);

    static Progress silent() {
        return (part, message) -> {};
    }

    /** Line by line, each with the seconds since the beginning. */
    static Progress timed(PrintStream out) {
        long beginning = System.nanoTime();
        return (part, message) -> {
            double seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beginning) / 1000.0;
            synchronized (out) {
                out.printf(Locale.ROOT, "%6.1f s  %-19s %s%n", seconds, part, message);
                out.flush();
            }
        };
    }
}
