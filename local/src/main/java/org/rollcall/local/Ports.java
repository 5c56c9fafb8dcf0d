package org.rollcall.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which port a listener of the platform takes, given its name and the port that it has by default. */
@FunctionalInterface
public interface Ports {

    int of(String listener, int standard);

    static Ports standard() {
        return (listener, standard) -> standard;
    }

    /** Every port so much higher: a second platform beside the first. */
    static Ports shifted(int by) {
        return (listener, standard) -> standard + by;
    }

    /** Any free port, the same one each time that a listener asks again. */
    static Ports free() {
        Map<String, Integer> taken = new ConcurrentHashMap<>();
        return (listener, standard) -> taken.computeIfAbsent(listener, name -> anyFree());
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no free port on this machine", none);
        }
    }
}
