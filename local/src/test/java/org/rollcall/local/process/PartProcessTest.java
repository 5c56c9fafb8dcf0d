package org.rollcall.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;

    PartProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final List<ProcessHandle> started = new ArrayList<>();

    private PartProcess part() {
        return new PartProcess(
                "part", folder.resolve("run"), folder.resolve("logs").resolve("part.log"));
    }

    private static Launch program(String behaviour) {
        return Launch.java(
                List.of("-cp", System.getProperty("java.class.path"), Program.class.getName(), behaviour), Map.of());
    }

    private PartProcess running() throws Exception {
        PartProcess part = part();
        part.start(program("stay"), Map.of());
        part.running().ifPresent(started::add);
        part.awaitReady(this::saysReady, PATIENCE);
        return part;
    }

    private boolean saysReady() {
        try {
            return Files.readString(folder.resolve("logs").resolve("part.log")).contains("ready");
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterEach
    void nothing_is_left() {
        started.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void it_runs_on_and_is_found_again_and_ends_when_asked() throws Exception {
        running();
        assertThat(part().running()).isPresent();
        assertThat(part().runs(program("stay"))).isTrue();
        assertThat(part().runs(program("other"))).isFalse();
        assertThat(part().stop()).isFalse();
        assertThat(part().running()).isEmpty();
        assertThat(Files.readString(folder.resolve("logs").resolve("part.log"))).contains("ended in good order");
    }

    @Test
    void a_kill_gives_it_no_time() throws Exception {
        running().kill();
        assertThat(part().running()).isEmpty();
        assertThat(Files.readString(folder.resolve("logs").resolve("part.log"))).doesNotContain("good order");
    }

    @Test
    void a_process_that_ends_while_starting_is_told_with_the_end_of_its_log() throws Exception {
        PartProcess part = part();
        part.start(program("die"), Map.of());
        assertThatThrownBy(() -> part.awaitReady(() -> false, PATIENCE))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("part ended while it was starting")
                .hasMessageContaining("cannot open the safe");
    }

    @Test
    void a_process_that_never_gets_ready_is_told_too() throws Exception {
        PartProcess part = running();
        assertThatThrownBy(() -> part.awaitReady(() -> false, Duration.ofMillis(200)))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("part is not ready");
    }

    @Test
    void nothing_starts_on_a_taken_port() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> part().start(program("stay"), Map.of("http", taken.getLocalPort())))
                    .isInstanceOf(StartFailed.class);
            assertThat(part().running()).isEmpty();
        }
    }

    @Test
    void a_process_that_only_has_the_number_is_left_alone() throws Exception {
        ProcessHandle stranger = running().running().orElseThrow();
        Path file = folder.resolve("run").resolve("part.pid");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(1, Long.toString(Long.parseLong(lines.get(1)) - 60_000));
        Files.write(file, lines);
        assertThat(part().stop()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void the_log_of_the_time_before_is_kept() throws Exception {
        running().stop();
        running().stop();
        assertThat(folder.resolve("logs").resolve("part.log.1")).exists();
    }

    /** A process to try things on. */
    static final class Program {

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) throws InterruptedException {
            if (arguments[0].equals("die")) {
                System.out.println("cannot open the safe");
                System.exit(7);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("ended in good order")));
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }
}
