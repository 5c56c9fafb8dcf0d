package org.rollcall.referral.attachment.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Speaks as much of ClamAV's protocol as a scan needs, and remembers what it was sent. */
final class ClamdDaemon implements AutoCloseable {

    private final ServerSocket door;
    private final Function<String, String> answer;
    private final List<String> streams = new CopyOnWriteArrayList<>();
    private final List<Integer> chunks = new CopyOnWriteArrayList<>();

    /** @param answer to a whole stream; an empty text hangs up without one */
    ClamdDaemon(Function<String, String> answer) {
        try {
            this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    /** As ClamAV answers, knowing the EICAR file alone. */
    static ClamdDaemon knowingEicar() {
        return new ClamdDaemon(
                stream -> stream.contains("EICAR-" + "STANDARD") ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0");
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> streams() {
        return List.copyOf(streams);
    }

    List<Integer> chunks() {
        return new ArrayList<>(chunks);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                String stream = stream(new DataInputStream(caller.getInputStream()));
                streams.add(stream);
                caller.getOutputStream().write(answer.apply(stream).getBytes(ISO_8859_1));
            } catch (IOException closed) {
                streams.add("broken off");
            }
        }
    }

    private String stream(DataInputStream in) throws IOException {
        byte[] command = in.readNBytes(10);
        if (!"zINSTREAM\0".equals(new String(command, ISO_8859_1))) {
            throw new IOException("not the command of a scan");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            chunks.add(length);
            whole.write(in.readNBytes(length));
        }
        return whole.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
