package org.rollcall.referral.attachment.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.referral.attachment.scan.VirusScanner.Verdict;

class ClamdScannerTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void what_is_harmless_is_clean_and_came_whole_in_chunks() throws IOException {
        byte[] file = new byte[200_000];
        new Random(1).nextBytes(file);
        try (ClamdDaemon daemon = ClamdDaemon.knowingEicar()) {
            assertThat(scan(daemon.port(), file)).isEqualTo(new Verdict.Clean());

            assertThat(daemon.streams()).containsExactly(new String(file, ISO_8859_1));
            assertThat(daemon.chunks()).hasSizeGreaterThan(1).allMatch(length -> length <= 65_536);
        }
    }

    @Test
    void the_test_file_is_found() throws IOException {
        try (ClamdDaemon daemon = ClamdDaemon.knowingEicar()) {
            assertThat(scan(daemon.port(), Eicar.bytes())).isEqualTo(new Verdict.Infected("Eicar-Signature"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "stream: \0", "UNKNOWN COMMAND\0", "OK\0", ""})
    void an_answer_that_is_no_verdict_is_not_taken_for_harmless(String answer) throws IOException {
        try (ClamdDaemon daemon = new ClamdDaemon(stream -> answer)) {
            assertThatExceptionOfType(ScannerAway.class).isThrownBy(() -> scan(daemon.port(), new byte[10]));
        }
    }

    @Test
    void a_scanner_that_is_not_there_is_away() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatExceptionOfType(ScannerAway.class).isThrownBy(() -> scan(port, new byte[10]));
    }

    @Test
    void a_scanner_that_does_not_answer_in_time_is_away() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(ScannerAway.class).isThrownBy(() -> scan(silent.getLocalPort(), new byte[10]));
        }
    }

    private static Verdict scan(int port, byte[] file) {
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        return new ClamdScanner(host, port, SHORT, SHORT).scan(new ByteArrayInputStream(file));
    }
}
