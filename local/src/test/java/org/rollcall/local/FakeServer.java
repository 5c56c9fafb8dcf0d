package org.rollcall.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Plays a server of the platform: notes each request as "METHOD path body" and answers as told. */
final class FakeServer implements AutoCloseable {

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private FakeServer(Function<String, Answer> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    /** What to answer. */
    record Answer(int status, String body) {}

    static FakeServer answering(int status, String body) throws IOException {
        return new FakeServer(request -> new Answer(status, body));
    }

    static FakeServer answering(Function<String, Answer> answers) throws IOException {
        return new FakeServer(answers);
    }

    private void answer(HttpExchange exchange, Function<String, Answer> answers) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body;
        requests.add(request);
        Answer answer = answers.apply(request);
        byte[] bytes = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<String> requests() {
        return requests;
    }

    List<String> requests(String beginning) {
        return requests.stream()
                .filter(request -> request.startsWith(beginning))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
