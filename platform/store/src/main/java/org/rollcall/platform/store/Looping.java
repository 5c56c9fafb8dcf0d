package org.rollcall.platform.store;

import org.springframework.context.SmartLifecycle;

/** Runs a loop for as long as the service runs. */
interface Looping extends SmartLifecycle {

    Loop loop();

    @Override
    default void start() {
        loop().start();
    }

    @Override
    default void stop() {
        loop().stop();
    }

    @Override
    default boolean isRunning() {
        return loop().isRunning();
    }
}
