package org.rollcall.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process a part runs as. The start time stands beside the number, because the system gives numbers out again: a
 * process that merely has the same number is not ours.
 */
record PidFile(Path file) {

    /** The clock from which the system derives start times may be set right by this much in between. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** What the file says, and the process if it is still there. */
    record Entry(ProcessHandle process, String fingerprint) {}

    void write(ProcessHandle process, String fingerprint) throws IOException {
        long started = started(process).map(Instant::toEpochMilli).orElse(0L);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(Long.toString(process.pid()), Long.toString(started), fingerprint));
    }

    Optional<Entry> read() {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < 3 ? Optional.empty() : entry(lines);
        } catch (NoSuchFileException notStarted) {
            return Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            throw new StartFailed("cannot read " + file + ": " + unreadable, unreadable);
        }
    }

    private static Optional<Entry> entry(List<String> lines) {
        Instant started = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
        return ProcessHandle.of(Long.parseLong(lines.get(0)))
                .filter(process -> isSame(process, started))
                .filter(Zombies::isNone)
                .map(process -> new Entry(process, lines.get(2)));
    }

    private static boolean isSame(ProcessHandle process, Instant started) {
        return started(process)
                .map(now -> Duration.between(started, now).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }

    private static Optional<Instant> started(ProcessHandle process) {
        return process.info().startInstant();
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
