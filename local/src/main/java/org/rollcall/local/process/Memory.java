package org.rollcall.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The resident memory of a process. */
public final class Memory {

    private Memory() {}

    /** In MB; 0 when the system does not say. */
    public static long megabytesOf(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return Files.exists(status) ? fromProc(status) : fromPs(process);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long fromProc(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static long fromPs(ProcessHandle process) throws IOException {
        ProcessBuilder ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()));
        try (BufferedReader lines = ps.start().inputReader(UTF_8)) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .mapToLong(line -> Long.parseLong(line) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
