package org.rollcall.referral.attachment.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/**
 * Asks ClamAV's daemon over TCP, with its INSTREAM command: chunks with their length in front, then a chunk of no length, then one line
 * of answer.
 *
 * @see <a href="https://docs.clamav.net/manual/Usage/Scanning.html#clamd">ClamAV, clamd</a>
 */
final class ClamdScanner implements VirusScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final String CLEAN = "stream: OK";
    private static final String PREFIX = "stream: ";
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;
    private final Duration connect;
    private final Duration answer;

    ClamdScanner(String host, int port, Duration connect, Duration answer) {
        this.host = host;
        this.port = port;
        this.connect = connect;
        this.answer = answer;
    }

    @Override
    public Verdict scan(InputStream bytes) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(connect.toMillis()));
            socket.setSoTimeout(Math.toIntExact(answer.toMillis()));
            send(bytes, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK)));
            return verdict(answer(socket.getInputStream()));
        } catch (IOException brokenOff) {
            throw new ScannerAway("the scanner cannot be reached or broke off", brokenOff);
        }
    }

    private static void send(InputStream bytes, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        byte[] chunk = new byte[CHUNK];
        for (int length = bytes.read(chunk); length >= 0; length = bytes.read(chunk)) {
            if (length > 0) {
                out.writeInt(length);
                out.write(chunk, 0, length);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    /** To its closing zero, or to the end of the stream. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.read(); next > 0 && text.length() < LONGEST_ANSWER; next = in.read()) {
            text.append((char) next);
        }
        return text.toString().strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals(CLEAN)) {
            return new Verdict.Clean();
        }
        if (answer.startsWith(PREFIX) && answer.endsWith(FOUND)) {
            return new Verdict.Infected(answer.substring(PREFIX.length(), answer.length() - FOUND.length()));
        }
        throw new ScannerAway("the scanner did not say what it found", null);
    }
}
