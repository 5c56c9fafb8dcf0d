package org.rollcall.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A line to a server that a test may cut and mend. */
final class Wire implements AutoCloseable {

    private final int target;
    private final int port;
    private final Queue<AutoCloseable> open = new ConcurrentLinkedQueue<>();

    Wire(int target) {
        this.target = target;
        this.port = listen(0);
    }

    int port() {
        return port;
    }

    void mend() {
        listen(port);
    }

    void cut() {
        while (!open.isEmpty()) {
            close(open.remove());
        }
    }

    @Override
    public void close() {
        cut();
    }

    private int listen(int at) {
        try {
            ServerSocket listener = new ServerSocket();
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            open.add(listener);
            Thread.ofVirtual().start(() -> accept(listener));
            return listener.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private void accept(ServerSocket listener) {
        while (!listener.isClosed()) {
            try {
                Socket here = listener.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(here);
                open.add(there);
                Thread.ofVirtual().start(() -> pump(here, there));
                Thread.ofVirtual().start(() -> pump(there, here));
            } catch (IOException cut) {
                close(listener);
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            close(to);
        }
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception closedAlready) {
            throw new IllegalStateException(closedAlready);
        }
    }
}
