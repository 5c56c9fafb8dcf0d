package org.rollcall.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Who has a port that one of our parts wants. */
public final class PortOwner {

    private PortOwner() {}

    public static void requireFree(String part, Map<String, Integer> ports) {
        ports.forEach((purpose, port) -> {
            if (!isFree(port)) {
                throw new StartFailed(
                        "%s cannot have port %d (%s): %s has it. End that, or take other ports with ROLLCALL_PORT_SHIFT=1000."
                                .formatted(part, port, purpose, describe(port)));
            }
        });
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static String describe(int port) {
        Optional<ProcessHandle> owner =
                Files.isDirectory(Path.of("/proc/net")) ? ProcSockets.listenerOn(port) : Lsof.listenerOn(port);
        return owner.map(PortOwner::describe).orElse("a process of another user");
    }

    private static String describe(ProcessHandle process) {
        String command =
                process.info().commandLine().or(() -> process.info().command()).orElse("unknown program");
        return "process %d (%s)".formatted(process.pid(), shortened(command));
    }

    private static String shortened(String command) {
        return command.length() <= 160
                ? command
                : command.substring(0, 60) + " … " + command.substring(command.length() - 90);
    }
}
