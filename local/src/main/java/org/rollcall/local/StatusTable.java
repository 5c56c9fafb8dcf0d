package org.rollcall.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.rollcall.local.process.Memory;

/** {@code status}: each part with its process, its memory and whether it answers. */
record StatusTable(Platform platform) {

    private static final String ROW = "%-19s %8s %8s  %-12s %s%n";

    /** 0 when every part is ready, else 3. */
    int print(PrintStream out) {
        out.printf(Locale.ROOT, ROW, "part", "process", "memory", "state", "address");
        long total = 0;
        boolean complete = true;
        for (Part part : platform.parts()) {
            Optional<ProcessHandle> process = platform.process(part.name());
            boolean ready = process.isPresent() && part.ready().succeeds();
            long memory = process.map(Memory::megabytesOf).orElse(0L);
            out.printf(
                    Locale.ROOT,
                    ROW,
                    part.name(),
                    process.map(running -> Long.toString(running.pid())).orElse("-"),
                    process.isPresent() ? memory + " MB" : "-",
                    process.isEmpty() ? "not running" : ready ? "ready" : "not ready",
                    part.address());
            total += memory;
            complete &= ready;
        }
        out.printf(Locale.ROOT, ROW, "together", "", total + " MB", "", "");
        return complete ? 0 : 3;
    }
}
