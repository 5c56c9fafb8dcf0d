package org.rollcall.platform.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a step again and again in a thread of its own, whatever one round of it meets, until stopped. */
final class Loop {

    private static final Logger log = LoggerFactory.getLogger(Loop.class);
    private static final long PAUSE_AFTER_FAILURE = 500;

    private final String name;
    private final Step step;
    private volatile boolean running;
    private @Nullable Thread thread;

    Loop(String name, Step step) {
        this.name = name;
        this.step = step;
    }

    void start() {
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::rounds);
    }

    private void rounds() {
        while (running) {
            try {
                round();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void round() throws InterruptedException {
        try {
            step.run();
        } catch (RuntimeException problem) {
            log.warn("{} goes on after {}", name, problem.toString());
            Thread.sleep(PAUSE_AFTER_FAILURE);
        }
    }

    void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    boolean isRunning() {
        return running;
    }

    interface Step {
        void run() throws InterruptedException;
    }
}
