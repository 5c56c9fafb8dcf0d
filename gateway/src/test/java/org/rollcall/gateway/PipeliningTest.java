package org.rollcall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class PipeliningTest {

    private static final String END_OF_HEAD = "\r\n\r\n";

    @LocalServerPort
    int port;

    @RepeatedTest(20)
    void a_client_that_does_not_wait_for_the_answer_is_heard_afterwards_too() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            send(socket, request() + request());
            answers(socket, 2);
            send(socket, request());
            answers(socket, 1);
        }
    }

    private static String request() {
        return "HEAD /nowhere HTTP/1.1\r\nHost: localhost" + END_OF_HEAD;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static void answers(Socket socket, int count) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder read = new StringBuilder();
        for (int found = 0; found < count; ) {
            int next = in.read();
            assertThat(next).as("the connection stays open").isNotNegative();
            read.append((char) next);
            if (read.toString().endsWith(END_OF_HEAD)) {
                assertThat(read).startsWith("HTTP/1.1 404");
                read.setLength(0);
                found++;
            }
        }
    }
}
