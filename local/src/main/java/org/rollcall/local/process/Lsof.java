package org.rollcall.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Elsewhere than on Linux: asks {@code lsof}, which macOS has, for the process behind a listening port. */
final class Lsof {

    private Lsof() {}

    static Optional<ProcessHandle> listenerOn(int port) {
        ProcessBuilder lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN");
        try (BufferedReader pids = lsof.redirectErrorStream(true).start().inputReader(UTF_8)) {
            return pids.lines()
                    .filter(line -> line.matches("\\d+"))
                    .findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }
}
