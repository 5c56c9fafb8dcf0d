package org.rollcall.platform.store.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What every process of the proof does: says when it is ready, and ends when the one that started it is gone. */
final class ChildProcess {

    static final String READY = "crash.ready";

    private ChildProcess() {}

    static void ready() throws IOException {
        Files.createFile(Path.of(System.getProperty(READY)));
    }

    /** Returns when the parent has closed its end, whether on purpose or by dying. */
    static void awaitEnd() throws IOException {
        while (System.in.read() >= 0) {
            // what is written does not matter
        }
    }

    static void endWithParent() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                awaitEnd();
            } catch (IOException gone) {
                // the same as its end
            }
            System.exit(0);
        });
    }
}
