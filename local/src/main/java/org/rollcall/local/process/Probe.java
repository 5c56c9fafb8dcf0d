package org.rollcall.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Whether something answers now. Never waits for long. */
@FunctionalInterface
public interface Probe {

    int MILLIS = 2_000;

    boolean succeeds();

    /** Answers a GET with 200. */
    static Probe http(URI address) {
        return () -> {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(MILLIS);
                connection.setReadTimeout(MILLIS);
                return connection.getResponseCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** Takes a connection. */
    static Probe tcp(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        };
    }
}
