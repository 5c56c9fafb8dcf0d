package org.rollcall.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway, which remembers what it was asked. */
final class FakeService {

    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    record Received(String method, String path, Headers headers, long bytes) {}

    private final String name;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile Behaviour behaviour;
    private HttpServer server;

    FakeService(String name) {
        this.name = name;
        this.behaviour = status(200);
        this.server = started(0);
        this.port = server.getAddress().getPort();
    }

    String url() {
        return "http://localhost:" + port;
    }

    List<Received> received() {
        return received;
    }

    Received last() {
        return received.getLast();
    }

    FakeService behaving(Behaviour changed) {
        received.clear();
        behaviour = changed;
        return this;
    }

    FakeService behavingWell() {
        return behaving(status(200));
    }

    Behaviour status(int status) {
        byte[] body =
                "{\"service\":\"%s\",\"status\":%d}".formatted(name, status).getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            boolean head = "HEAD".equals(exchange.getRequestMethod());
            exchange.sendResponseHeaders(status, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        };
    }

    void down() {
        server.stop(0);
    }

    void up() {
        server = started(port);
    }

    private HttpServer started(int onPort) {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
            fresh.createContext("/", this::serve);
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.start();
            return fresh;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            long bytes = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            received.add(new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    bytes));
            behaviour.answer(exchange);
        }
    }
}
