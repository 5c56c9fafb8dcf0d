package org.rollcall.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs a program that does its work and ends. */
public final class Tool {

    private Tool() {}

    public static void run(String what, Launch launch, Path log, Duration patience)
            throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        Process process = launch.process()
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new StartFailed(
                        what + " did not end within " + patience.toSeconds() + " s." + LogTail.lastLinesOf(log));
            }
            if (process.exitValue() != 0) {
                throw new StartFailed(
                        what + " failed with code " + process.exitValue() + "." + LogTail.lastLinesOf(log));
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
