package org.rollcall.acceptance;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Events take a moment: asks again until the answer is there, or says what was not. */
final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private Await() {}

    static <T> T until(String what, Supplier<Optional<T>> question) {
        return until(what, PATIENCE, question);
    }

    static <T> T until(String what, Duration patience, Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new JourneyBroken("waited " + patience.toSeconds() + " s in vain: " + what);
    }
}
