package org.rollcall.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A part as a process of the operating system, which outlives the launcher. */
public final class PartProcess {

    private static final Duration STOP_TAKES = Duration.ofSeconds(30);
    private static final Duration KILL_TAKES = Duration.ofSeconds(10);

    private final String name;
    private final PidFile pid;
    private final Path log;

    /**
     * @param name of the part
     * @param run the folder of the process files
     * @param log where its output goes
     */
    public PartProcess(String name, Path run, Path log) {
        this.name = name;
        this.pid = new PidFile(run.resolve(name + ".pid"));
        this.log = log;
    }

    public String name() {
        return name;
    }

    public Optional<ProcessHandle> running() {
        return pid.read().map(PidFile.Entry::process);
    }

    /** Whether it runs already as it would be started now. */
    public boolean runs(Launch launch) {
        return pid.read()
                .map(entry -> entry.fingerprint().equals(launch.fingerprint()))
                .orElse(false);
    }

    public void start(Launch launch, Map<String, Integer> ports) throws IOException {
        PortOwner.requireFree(name, ports);
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Process process = launch.process()
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        pid.write(process.toHandle(), launch.fingerprint());
    }

    public void awaitReady(Probe probe, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!probe.succeeds()) {
            if (running().isEmpty()) {
                throw new StartFailed(name + " ended while it was starting." + LogTail.lastLinesOf(log));
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailed(
                        name + " is not ready after " + patience.toSeconds() + " s." + LogTail.lastLinesOf(log));
            }
            Thread.sleep(50);
        }
    }

    /** Asks it to end and waits; true if it had to be forced. */
    public boolean stop() throws IOException, InterruptedException {
        running().ifPresent(ProcessHandle::destroy);
        boolean ended = awaitEnd(STOP_TAKES);
        if (!ended) {
            kill();
        }
        pid.delete();
        return !ended;
    }

    /** Ends it as a crash would. */
    public void kill() throws InterruptedException {
        running().ifPresent(ProcessHandle::destroyForcibly);
        if (!awaitEnd(KILL_TAKES)) {
            throw new StartFailed(name + " cannot be ended, not even by force.");
        }
    }

    private boolean awaitEnd(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (running().isPresent()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }
}
