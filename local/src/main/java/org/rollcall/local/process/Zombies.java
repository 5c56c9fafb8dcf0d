package org.rollcall.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** In a container nobody may collect ended processes: they keep their number, but they are over. */
final class Zombies {

    private Zombies() {}

    static boolean isNone(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException noProcFolder) {
            return process.isAlive();
        }
    }
}
