package org.rollcall.legal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the attendance and the referral service: answers what a test told it, and 404 otherwise. */
public final class PeersForTests {

    private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();

    private PeersForTests() {}

    static String address() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    public static void answer(String path, String json) {
        ANSWERS.put(path, json);
    }

    public static void fallSilentAbout(String path) {
        ANSWERS.remove(path);
    }

    /** The header {@code Authorization} of the last question at a path. */
    public static String authorizationAt(String path) {
        return TOKENS.getOrDefault(path, "");
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", PeersForTests::handle);
            server.start();
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        TOKENS.put(path, String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        String answer = ANSWERS.get(path);
        byte[] body = (answer == null ? "{}" : answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
