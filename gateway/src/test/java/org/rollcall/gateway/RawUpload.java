package org.rollcall.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** An upload at the level of the socket, which keeps sending until it is stopped, and reads the answer meanwhile. */
final class RawUpload {

    private static final int PART = 64 * 1024;

    private final AtomicLong sent = new AtomicLong();
    private String answer = "";

    private RawUpload() {}

    static RawUpload declared(int port, String path, long length) throws IOException {
        return new RawUpload().send(port, head(path) + "Content-Length: " + length + "\r\n\r\n", "", "", length);
    }

    static RawUpload chunked(int port, String path, long length) throws IOException {
        String size = Integer.toHexString(PART) + "\r\n";
        return new RawUpload().send(port, head(path) + "Transfer-Encoding: chunked\r\n\r\n", size, "\r\n", length);
    }

    /** Announces more than it sends, and leaves. */
    static void brokenOff(int port, String path) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(bytes(head(path) + "Content-Length: 1000\r\n\r\nUPN,Name"));
            socket.getOutputStream().flush();
            socket.setSoLinger(true, 0);
        }
    }

    long sent() {
        return sent.get();
    }

    String answer() {
        return answer;
    }

    String statusLine() {
        return answer.lines().findFirst().orElse("");
    }

    private RawUpload send(int port, String head, String before, String after, long length) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(bytes(head));
            Thread sender = Thread.ofVirtual().start(() -> pour(out, before, after, length));
            byte[] buffer = new byte[8192];
            StringBuilder read = new StringBuilder();
            for (int n;
                    !read.toString().contains("}")
                            && (n = socket.getInputStream().read(buffer)) >= 0; ) {
                read.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
            answer = read.toString();
            sender.interrupt();
            return this;
        }
    }

    private void pour(OutputStream out, String before, String after, long length) {
        byte[] part = new byte[PART];
        try {
            while (sent.get() < length) {
                out.write(bytes(before));
                out.write(part);
                out.write(bytes(after));
                sent.addAndGet(PART);
            }
        } catch (IOException stopped) {
            // the gateway has heard enough
        }
    }

    private static String head(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nAuthorization: Bearer "
                + World.token() + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
