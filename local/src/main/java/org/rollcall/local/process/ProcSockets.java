package org.rollcall.local.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Linux: finds the process behind a listening port by reading {@code /proc}, without any tool. */
final class ProcSockets {

    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";

    private ProcSockets() {}

    static Optional<ProcessHandle> listenerOn(int port) {
        List<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream())
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns.length > INODE && columns[STATE].equals(LISTENING))
                .filter(columns -> portOf(columns[LOCAL_ADDRESS]) == port)
                .map(columns -> "socket:[" + columns[INODE] + "]")
                .toList();
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOneOf(sockets, process))
                .findFirst();
    }

    private static int portOf(String address) {
        return HexFormat.fromHexDigits(address, address.indexOf(':') + 1, address.length());
    }

    private static boolean holdsOneOf(List<String> sockets, ProcessHandle process) {
        Path open = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(open)) {
            for (Path file : files) {
                if (sockets.contains(target(file))) {
                    return true;
                }
            }
        } catch (IOException endedOrNotOurs) {
            return false;
        }
        return false;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException none) {
            return List.of();
        }
    }
}
