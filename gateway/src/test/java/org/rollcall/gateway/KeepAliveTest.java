package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class KeepAliveTest {

    @LocalServerPort
    int port;

    /** A quick client asks again when it has all it needs, which may be before the gateway has done with the answer. */
    @RepeatedTest(3)
    void a_connection_that_is_used_again_at_once_never_goes_deaf() throws IOException {
        CountDownLatch release = new CountDownLatch(1);
        World.service("legal").behaving(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(bytes("all that matters"));
            exchange.getResponseBody().flush();
            awaited(release);
        });
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            send(socket, asking("GET", "Authorization: Bearer " + World.token()));
            assertThat(readUntil(socket, "all that matters")).startsWith("HTTP/1.1 200");
            send(socket, asking("HEAD", "Accept: application/json"));
            assertThat(Ask.get(port, "/actuator/health").answer().statusCode()).isEqualTo(200);
            release.countDown();
            assertThat(readUntil(socket, "HTTP/1.1 401")).contains("\r\n0\r\n\r\n");
            readUntil(socket, "\r\n\r\n");
            send(socket, asking("HEAD", "Accept: application/json"));
            assertThat(readUntil(socket, "\r\n\r\n")).startsWith("HTTP/1.1 401");
        }
    }

    private static String asking(String method, String header) {
        return method + " /api/legal/v1/things HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(bytes(text));
        socket.getOutputStream().flush();
    }

    private static String readUntil(Socket socket, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (!read.toString().endsWith(end)) {
            int next = socket.getInputStream().read();
            assertThat(next).as("the connection stays open").isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void awaited(CountDownLatch signal) {
        try {
            assertThat(signal.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
