package org.rollcall.platform.store.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Java process of the proof, with this run's own Java and classes: started, killed and started again as often as wanted. */
final class Child implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final List<String> command;
    private final Path log;
    private final Path ready;
    private @Nullable Process process;

    Child(String name, Class<?> main, Path directory, String... arguments) {
        log = directory.resolve(name + ".log");
        ready = directory.resolve(name + ".ready");
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-D" + ChildProcess.READY + "=" + ready,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    Child start() {
        try {
            Files.deleteIfExists(ready);
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Child awaitReady() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.exists(ready)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not ready in time; see " + log);
            }
            Thread.sleep(20);
        }
        return this;
    }

    /** SIGKILL: the process has no last word. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Lets the process end by itself. */
    void finish() throws IOException, InterruptedException {
        if (process != null) {
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }
}
